package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * An artist.
 *
 * @param id its key
 * @param name its name
 */
@Model(table = "Artist")
public record Artist(
        @Id(assigned = true) @Column(name = "ArtistId") int id,
        @Column(name = "Name") @Nullable String name) {}
