package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.util.UUID;

/** A key made by the client. */
@Model
@SuppressWarnings("NullAway.Init")
public class Badge {

    public @Id UUID id;
    public String holder;

    public Badge() {}

    public Badge(String holder) {
        this.holder = holder;
    }
}
