package io.ferro.tck.schema;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** Names that have to be quoted. */
@Model(table = "Odd\"Crate")
@SuppressWarnings("NullAway.Init")
public class OddCrate {

    public @Id Long id;

    @Column(name = "Mixed Case", unique = true, check = "\"Mixed Case\" <> ''", defaultValue = "'\"'")
    public String mixed;

    @Column(name = "select", index = true)
    public @Nullable Integer word;

    public @Nullable Ref<Warehouse> warehouse;
}
