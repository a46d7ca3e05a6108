package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A genre.
 *
 * @param id its key
 * @param name its name
 */
@Model(table = "Genre")
public record Genre(
        @Id(assigned = true) @Column(name = "GenreId") int id,
        @Column(name = "Name") @Nullable String name) {}
