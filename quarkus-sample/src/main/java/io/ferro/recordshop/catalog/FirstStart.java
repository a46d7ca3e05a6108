package io.ferro.recordshop.catalog;

import static java.util.Objects.requireNonNull;

import io.ferro.Engine;
import io.ferro.Models;
import io.ferro.UniqueViolation;
import io.ferro.model.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills an empty shop, all of it or nothing. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = System.getLogger(FirstStart.class.getName());

    @Inject
    Engine engine;

    @Inject
    Models<Artist> artists;

    @Inject
    Models<Album> albums;

    @Inject
    Models<Track> tracks;

    void fill(@Observes Startup startup) {
        try {
            engine.runInTransaction(tx -> {
                if (!artists.query().exists()) {
                    load();
                }
            });
        } catch (UniqueViolation e) {
            // Artists have unique names: of two shops that start at once on one database, the second ends up here.
            LOG.log(Level.INFO, "Another instance has filled the shop meanwhile");
        }
    }

    private void load() {
        Map<String, Ref<Artist>> artistByNumber = new HashMap<>();
        for (String[] row : new ChinookFile("artists.tsv").rows()) {
            artistByNumber.put(row[0], Ref.to(artists.create(new Artist(null, row[1]))));
        }
        Map<String, Ref<Album>> albumByNumber = new HashMap<>();
        for (String[] row : new ChinookFile("albums.tsv").rows()) {
            Album album = new Album();
            album.artist = requireNonNull(artistByNumber.get(row[1]));
            album.title = row[2];
            album.genre = row[3];
            album.price = new BigDecimal(row[4]);
            albumByNumber.put(row[0], Ref.to(albums.create(album)));
        }
        List<Track> all = new ChinookFile("tracks.tsv")
                .rows().stream()
                        .map(row -> new Track(
                                null,
                                requireNonNull(albumByNumber.get(row[0])),
                                Integer.parseInt(row[1]),
                                row[2],
                                row[3].isEmpty() ? null : row[3],
                                Long.parseLong(row[4])))
                        .toList();
        tracks.bulkCreate(all);
        LOG.log(Level.INFO, "The shop was filled with {0} albums and {1} tracks", albumByNumber.size(), all.size());
    }
}
