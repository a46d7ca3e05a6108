package io.ferro.tck.existing.books;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** An author. The state has two letters and a check, the country a default, and the table a trigger. */
@Model(table = "authors")
public class Author {

    @Id(assigned = true)
    public int id;

    @Column(name = "firstname")
    public String firstName = "";

    @Column(name = "lastname")
    public String lastName = "";

    public @Nullable String city;
    public @Nullable String state;

    @Column(name = "postalcode")
    public @Nullable String postalCode;

    @Column(readOnly = true)
    public @Nullable String country;
}
