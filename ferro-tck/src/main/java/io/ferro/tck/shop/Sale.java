package io.ferro.tck.shop;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** One line of the till. */
@Model(table = "shop_sale")
public class Sale {

    @Id
    long id;

    String customer = "";

    /** For the generated code. */
    Sale() {}

    Sale(String customer) {
        this.customer = customer;
    }
}
