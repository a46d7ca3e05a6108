package io.ferro.tck.existing.books;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Somebody known. Only some of the names are in upper and lower case.
 *
 * @param id the key
 * @param name the name
 */
@Model(table = "Celebrities")
public record Celebrity(
        @Id(assigned = true) @Column(name = "Id") int id,
        @Nullable String name) {}
