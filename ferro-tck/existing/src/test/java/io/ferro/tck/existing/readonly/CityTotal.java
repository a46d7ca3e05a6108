package io.ferro.tck.existing.readonly;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** A row of a view with a key, in a class. */
@Model(readOnly = true)
public class CityTotal {

    @Id
    public String city = "";

    public long amount;

    /** The first sale. */
    @Column(name = "first_sale")
    public @Nullable Ref<Sale> first;
}
