package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** A class with public fields and a key made by the database. */
@Model
@SuppressWarnings("NullAway.Init")
public class Author {

    public @Id Long id;
    public String name;
    public @Nullable Integer born;

    public Author() {}

    public Author(String name) {
        this(name, null);
    }

    public Author(String name, @Nullable Integer born) {
        this.name = name;
        this.born = born;
    }
}
