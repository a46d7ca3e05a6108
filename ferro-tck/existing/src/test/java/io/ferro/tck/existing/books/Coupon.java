package io.ferro.tck.existing.books;

import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** A coupon, for some books. */
@Model(table = "coupons")
public class Coupon {

    @Id(assigned = true)
    public int id;

    public @Nullable String data;
    public @Nullable Integer coupons;
    public @Nullable String books;
}
