package io.ferro.tck.existing.books;

import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** Text of a domain, which has a default and a check. */
@Model(table = "customerdata")
public class CustomerData {

    @Id(assigned = true)
    public int id;

    public @Nullable String data;
}
