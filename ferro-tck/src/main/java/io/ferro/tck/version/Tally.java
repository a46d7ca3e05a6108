package io.ferro.tck.version;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;

/** A class whose version is a primitive. */
@Model(table = "version_tally")
@SuppressWarnings("NullAway.Init")
public class Tally {

    public @Id Long id;
    public @Version int version;
    public long amount;

    public Tally() {}

    public Tally(long amount) {
        this.amount = amount;
    }
}
