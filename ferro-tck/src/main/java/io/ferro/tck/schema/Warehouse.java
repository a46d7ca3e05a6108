package io.ferro.tck.schema;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** What crates refer to. */
@Model
@SuppressWarnings("NullAway.Init")
public class Warehouse {

    public @Id Long id;
    public String name;

    public Warehouse() {}

    public Warehouse(String name) {
        this.name = name;
    }
}
