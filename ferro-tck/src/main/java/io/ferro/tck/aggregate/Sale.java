package io.ferro.tck.aggregate;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was sold: a column of each kind that can be added up, ordered or counted. */
@Model(table = "aggregate_sale")
@SuppressWarnings("NullAway.Init")
public class Sale {

    public @Id Long id;
    public @Nullable Ref<Shop> shop;
    public String article = "tea";
    public @Nullable String remark;
    public short grade;
    public int pieces;
    public @Nullable Long points;
    public @Nullable BigDecimal amount;
    public @Nullable Float share;
    public @Nullable Double weight;
    public LocalDate day = LocalDate.of(2026, 1, 1);
    public boolean paid;

    public Sale() {}

    public Sale(@Nullable Shop shop, String article, int pieces, @Nullable String amount) {
        this.shop = shop == null ? null : Ref.to(shop);
        this.article = article;
        this.pieces = pieces;
        this.amount = amount == null ? null : new BigDecimal(amount);
    }
}
