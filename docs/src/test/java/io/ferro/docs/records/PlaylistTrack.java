package io.ferro.docs.records;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;

@Model(table = "PlaylistTrack")
public record PlaylistTrack(
        @Id @Column(name = "PlaylistId") long playlist,
        @Id @Column(name = "TrackId") long track) {}
