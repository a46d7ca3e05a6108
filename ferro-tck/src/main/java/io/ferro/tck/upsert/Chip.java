package io.ferro.tck.upsert;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import java.util.UUID;

/** A class with a key made by the client. */
@Model(table = "upsert_chip")
@SuppressWarnings("NullAway.Init")
public class Chip {

    public @Id UUID id;

    @Column(unique = true)
    public String serial;

    public Chip() {}

    public Chip(String serial) {
        this.serial = serial;
    }
}
