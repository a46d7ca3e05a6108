package io.ferro.tck.upsert;

import io.ferro.model.Column;
import io.ferro.model.Embedded;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import io.ferro.model.Unique;
import org.jspecify.annotations.Nullable;

/** A class with a key made by the database, which has two unique keys beside it. */
@Model(table = "upsert_item")
@Unique({"shop", "code"})
@SuppressWarnings("NullAway.Init")
public class Item {

    public @Id Long id;

    @Column(unique = true)
    public @Nullable String barcode;

    public String code;
    public String shop;
    public String name;
    public long amount;

    @Column(defaultValue = "3")
    public @Nullable Integer rank;

    @Column(readOnly = true, unique = true)
    public @Nullable String stamp;

    @Embedded
    public Origin origin;

    public @Nullable Ref<Label> label;

    public Item() {}

    public Item(String shop, String code, String name, long amount) {
        this.shop = shop;
        this.code = code;
        this.name = name;
        this.amount = amount;
        origin = new Origin("NL", null);
    }
}
