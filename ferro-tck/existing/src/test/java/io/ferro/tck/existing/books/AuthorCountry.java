package io.ferro.tck.existing.books;

import io.ferro.model.Column;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** A row of a materialized view, without a key. */
@Model(table = "authorscountries", readOnly = true)
public class AuthorCountry {

    @Column(name = "lastname")
    public String lastName = "";

    public @Nullable String country;
}
