package io.ferro.tck.page;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;

/** A row with a key of two columns, which refers to another. */
@Model(table = "page_offer")
public record Offer(@Id String shop, @Id int number, Ref<Listing> listing) {}
