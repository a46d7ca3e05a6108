package io.ferro.tck.upsert;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;
import org.jspecify.annotations.Nullable;

/** A class that counts its changes. */
@Model(table = "upsert_hits")
@SuppressWarnings("NullAway.Init")
public class Hits {

    public @Id Long id;

    @Column(unique = true)
    public String page;

    public @Nullable @Version Short version;
    public long latest;

    public Hits() {}

    public Hits(String page, long latest) {
        this.page = page;
        this.latest = latest;
    }
}
