package io.ferro.tck.evolution;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A product, whose number of views became larger, whose vendor became a foreign key, and which got a unit, a price and two indexes. */
@Model(table = "grown_product")
@Index({"name", "vendor"})
@SuppressWarnings("NullAway.Init")
public class GrownProduct {

    public @Id Long id;

    @Column(index = true)
    public String name;

    @Column(type = "varchar(200)")
    public String note;

    @Column(type = "bigint")
    public long views;

    public Ref<GrownVendor> vendor;
    public @Nullable String unit;
    public @Nullable BigDecimal price;

    public GrownProduct() {}
}
