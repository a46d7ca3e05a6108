package io.ferro.tck.version;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;
import org.jspecify.annotations.Nullable;

/** A class with two keys, accessors, and the smallest version, which is its only value. */
@Model(table = "version_ballot")
@SuppressWarnings("NullAway.Init")
public class Ballot {

    @Id(assigned = true)
    int district;

    @Id(assigned = true)
    int box;

    private @Nullable @Version Short changes;

    public Ballot() {}

    public Ballot(int district, int box) {
        this.district = district;
        this.box = box;
    }

    public @Nullable Short getChanges() {
        return changes;
    }

    public void setChanges(@Nullable Short changes) {
        this.changes = changes;
    }
}
