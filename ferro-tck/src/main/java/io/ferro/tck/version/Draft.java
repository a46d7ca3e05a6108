package io.ferro.tck.version;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;
import org.jspecify.annotations.Nullable;

/** A record with an assigned key, whose version is null until it is saved. */
@Model(table = "version_draft")
public record Draft(
        @Id String path, String text, @Nullable @Version Long revision) {

    public Draft(String path, String text) {
        this(path, text, null);
    }

    /** {@return a copy with another text} */
    public Draft with(String another) {
        return new Draft(path, another, revision);
    }
}
