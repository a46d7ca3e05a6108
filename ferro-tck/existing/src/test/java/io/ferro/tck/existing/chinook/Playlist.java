package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A list of tracks.
 *
 * @param id its key
 * @param name its name
 */
@Model(table = "Playlist")
public record Playlist(
        @Id(assigned = true) @Column(name = "PlaylistId") int id,
        @Column(name = "Name") @Nullable String name) {}
