package io.ferro.recordshop.catalog;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Models;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However often the shop starts, it has its albums once. */
abstract class FirstStartSuite {

    @Inject
    FirstStart firstStart;

    @Inject
    Engine engine;

    @Inject
    Models<Artist> artists;

    @Inject
    Models<Album> albums;

    @Inject
    Models<Track> tracks;

    @BeforeEach
    void emptyTheShop() {
        engine.runInTransaction(tx -> {
            tx.execute("delete from track");
            tx.execute("delete from album");
            tx.execute("delete from artist");
        });
    }

    /** Other tests visit the same shop. */
    @AfterEach
    void refillTheShop() {
        emptyTheShop();
        firstStart.fill(new Startup());
    }

    @Test
    void fillsAnEmptyShop() {
        firstStart.fill(new Startup());

        assertFull();
        Track track = tracks.where(Track_.name.eq("Construção / Deus Lhe Pague"))
                .one()
                .orElseThrow();
        Album album = track.album().get();
        assertThat(album.title).isEqualTo("Minha Historia");
        assertThat(album.artist.get().name()).isEqualTo("Chico Buarque");
        assertThat(track.composer()).isNull();
    }

    @Test
    void addsNothingAtTheSecondStart() {
        firstStart.fill(new Startup());
        firstStart.fill(new Startup());

        assertFull();
    }

    @Test
    void addsNothingTwiceWhenTwoStartAtOnce() {
        CompletableFuture<?> one = runAsync(() -> firstStart.fill(new Startup()));
        CompletableFuture<?> other = runAsync(() -> firstStart.fill(new Startup()));
        CompletableFuture.allOf(one, other).join();

        assertFull();
    }

    @Test
    void leavesAShopAloneThatHasArtists() {
        artists.create(new Artist(null, "The only one"));

        firstStart.fill(new Startup());

        assertThat(albums.query().count()).isZero();
    }

    private void assertFull() {
        assertThat(artists.query().count()).isEqualTo(275);
        assertThat(albums.query().count()).isEqualTo(347);
        assertThat(tracks.query().count()).isEqualTo(3503);
    }
}
