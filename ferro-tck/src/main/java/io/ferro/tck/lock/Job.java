package io.ferro.tck.lock;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;
import io.ferro.model.Version;
import org.jspecify.annotations.Nullable;

/** Work that one worker takes. Its row counts its changes. */
@Model(table = "lock_job")
@SuppressWarnings("NullAway.Init")
public class Job {

    public @Id Long id;
    public String name;
    public @Nullable Integer worker;
    public @Version long version;

    @BackRef("job")
    public Many<Step> steps = Many.unsaved();

    public Job() {}

    public Job(String name) {
        this.name = name;
    }
}
