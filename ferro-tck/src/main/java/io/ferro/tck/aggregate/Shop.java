package io.ferro.tck.aggregate;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;

/** Where things are sold. */
@Model(table = "aggregate_shop")
@SuppressWarnings("NullAway.Init")
public class Shop {

    public @Id Long id;
    public String town;

    @BackRef("shop")
    public Many<Sale> sales = Many.unsaved();

    public Shop() {}

    public Shop(String town) {
        this.town = town;
    }
}
