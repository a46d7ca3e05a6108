package io.ferro.tck.transaction;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** An amount of money, whose row has no version. */
@Model
public class Purse {

    @Id
    long id;

    long amount;

    /** For reading. */
    Purse() {}

    Purse(long amount) {
        this.amount = amount;
    }
}
