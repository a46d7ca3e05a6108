package io.ferro.tck.existing.books;

import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a shirt. The table has no key, and its enums are types of PostgreSQL's own.
 *
 * @param name the name
 * @param tshirt the size of the shirt
 * @param mood the mood
 */
@Model(table = "person", readOnly = true)
public record Person(
        @Nullable String name,
        @Nullable Size tshirt,
        @Nullable String mood) {

    /** What shirts come in. */
    public enum Size {
        small,
        medium,
        large
    }
}
