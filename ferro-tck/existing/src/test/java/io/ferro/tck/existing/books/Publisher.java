package io.ferro.tck.existing.books;

import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** A publisher, whose key the database counts. */
@Model(table = "publishers")
public class Publisher {

    @Id
    public @Nullable Integer id;

    public @Nullable String publisher;
}
