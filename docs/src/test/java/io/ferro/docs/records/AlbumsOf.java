package io.ferro.docs.records;

import io.ferro.model.Model;

@Model(table = "albums_of", readOnly = true) // a view
public record AlbumsOf(String artist, long albums) {}
