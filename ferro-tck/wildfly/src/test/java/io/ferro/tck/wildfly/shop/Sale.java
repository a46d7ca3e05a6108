package io.ferro.tck.wildfly.shop;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** One line of the till. */
@Model
public class Sale {

    @Id
    Long id;

    String customer;

    /** For the generated code. */
    Sale() {}

    Sale(String customer) {
        this.customer = customer;
    }
}
