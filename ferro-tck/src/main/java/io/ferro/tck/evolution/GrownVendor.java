package io.ferro.tck.evolution;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** A vendor, whose name became unique and who got a country. */
@Model(table = "grown_vendor")
@SuppressWarnings("NullAway.Init")
public class GrownVendor {

    public @Id Long id;

    @Column(unique = true)
    public String name;

    public @Nullable String country;

    public GrownVendor() {}
}
