package io.ferro.docs.sql;

import io.ferro.Models;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.query.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Queries of one section of the page, each a method with a sentence above it. They use values that are others each time, and rows that are
 * there.
 */
abstract class Examples {

    Session session;
    Models<Song> songs;
    Song song;
    Band band;
    Genre genre;
    Genre other;

    String title;
    String name;
    int seconds;
    int more;
    BigDecimal price;
    List<Long> ids;
    List<String> names;
    int limit;
    int offset;
    int size;
    String cursor;

    /**
     * Chooses values and makes the only rows that there are.
     *
     * @return the values that no SQL may contain
     */
    final List<Object> prepare(Session given, Random random) {
        session = given;
        songs = session.models(Song.class);
        int many = random.nextInt(1, 300);
        title = "title'%_" + random.nextLong();
        name = "name\"\\" + random.nextLong();
        seconds = random.nextInt(1_000_000, 2_000_000);
        more = random.nextInt(2_000_000, 3_000_000);
        price = BigDecimal.valueOf(random.nextInt(1_000_000, 2_000_000), 2);
        ids = random.longs(many, 1_000_000, 2_000_000).boxed().toList();
        names = random.longs(many).mapToObj(number -> "name" + number).toList();
        limit = random.nextInt(1_000_000, 2_000_000);
        offset = random.nextInt(1_000_000, 2_000_000);
        size = random.nextInt(1, 3);
        rows(random);
        cursor = songs.query()
                .orderBy(Song_.price.desc())
                .page(PageRequest.first(size))
                .next()
                .flatMap(PageRequest::cursor)
                .orElseThrow();
        return Stream.<Object>concat(
                        Stream.of(title, name, seconds, more, price, limit, offset),
                        Stream.concat(ids.stream(), names.stream()))
                .toList();
    }

    private void rows(Random random) {
        songs.query().delete();
        session.query(Band.class).delete();
        session.query(Genre.class).delete();
        band = session.create(new Band("band"));
        genre = session.create(new Genre("genre " + random.nextInt()));
        other = session.create(new Genre("other " + random.nextInt()));
        for (int number = 0; number < 4; number++) {
            song = session.create(new Song("song " + number, 180, new BigDecimal("0.99"), Ref.to(band)));
        }
        song.genres.add(genre);
        inBulk();
    }

    /** The session does not know what is created in bulk. */
    private void inBulk() {
        session.bulkCreate(List.of(new Band("unknown")));
        Long unknown = session.query(Band.class)
                .where(Band_.name.eq("unknown"))
                .select(Band_.id)
                .get(0);
        session.bulkCreate(List.of(new Song("song 4", 180, new BigDecimal("0.99"), Ref.id(Band.class, unknown))));
    }
}
