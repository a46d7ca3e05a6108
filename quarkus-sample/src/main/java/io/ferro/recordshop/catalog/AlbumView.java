package io.ferro.recordshop.catalog;

import java.math.BigDecimal;

/** What a client sees of an album. */
public record AlbumView(long id, String title, long artistId, String artist, String genre, BigDecimal price) {

    static AlbumView of(Album album) {
        return new AlbumView(
                album.id,
                album.title,
                album.artist.id(Long.class),
                album.artist.get().name(),
                album.genre,
                album.price);
    }
}
