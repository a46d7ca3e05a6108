package io.ferro.tck.existing.readonly;

import io.ferro.model.Model;

/** A row of a view without a key, in a class. */
@Model(readOnly = true)
public class BigSale {

    public String city = "";
    public int amount;
}
