package io.ferro.docs.records;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "Artist")
public record Artist(
        @Id @Column(name = "ArtistId") Long id,
        @Column(name = "Name") @Nullable String name) {}
