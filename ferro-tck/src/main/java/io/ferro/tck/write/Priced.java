package io.ferro.tck.write;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;

/** A row with a check. */
@Model(table = "priced_thing")
@SuppressWarnings("NullAway.Init")
class Priced {

    public @Id Long id;

    @Column(check = "price >= 0")
    public int price;

    Priced() {}

    Priced(int price) {
        this.price = price;
    }
}
