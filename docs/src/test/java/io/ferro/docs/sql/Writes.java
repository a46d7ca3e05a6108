package io.ferro.docs.sql;

import io.ferro.model.Ref;
import io.ferro.query.Conflict;
import java.util.List;

/** Instances are written whole; upserts that name columns update those. */
final class Writes extends Examples {

    /** A new row whose key comes from the database */
    void created() {
        session.create(new Song(title, seconds, price, Ref.to(band)));
    }

    /** A new row with a key of its own */
    void createdWithKey() {
        session.create(new Genre(name));
    }

    /** A few new rows; many go by COPY to PostgreSQL, and one hundred with a statement to SQLite */
    void bulkCreated() {
        session.bulkCreate(List.of(new Song(title, seconds, price, Ref.to(band))));
    }

    /** A row that is there */
    void saved() {
        song.title = title;
        session.save(song);
    }

    /** What the row holds now */
    void refreshed() {
        session.refresh(song);
    }

    /** By key */
    void deleted() {
        session.delete(song);
    }

    /** The row that has the title, else a new one */
    void getOrCreate() {
        songs.getOrCreate(new Song(title, seconds, price, Ref.to(band)), Song_.title);
    }

    /** A new row, or every column of the one that has the title */
    void updateOrCreate() {
        songs.updateOrCreate(new Song(title, seconds, price, Ref.to(band)), Song_.title);
    }

    /** A new row, or some columns of the one that has the title */
    void upsert() {
        session.upsert(
                new Song(title, seconds, price, Ref.to(band)),
                Conflict.on(Song_.title).update(Song_.price));
    }
}
