package io.ferro.tck.existing.readonly;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** What was sold: a table that is written. */
@Model
public class Sale {

    @Id
    public @Nullable Long id;

    public String city = "";
    public int amount;

    /** Refers to a row of a view, so there is no foreign key. */
    @Column(name = "city_total")
    public @Nullable Ref<CityTotal> total;
}
