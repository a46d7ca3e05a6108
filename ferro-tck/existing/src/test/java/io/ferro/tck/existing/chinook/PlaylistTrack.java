package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;

/**
 * A track on a playlist. Its key has two columns.
 *
 * @param playlist the playlist's key
 * @param track the track's key
 */
@Model(table = "PlaylistTrack")
public record PlaylistTrack(
        @Id @Column(name = "PlaylistId") int playlist,
        @Id @Column(name = "TrackId") int track) {}
