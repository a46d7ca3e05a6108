package io.ferro.docs.sql;

/** The key of a relation is a column. What is asked of related rows is an {@code exists}, so no row comes twice. */
final class Relations extends Examples {

    /** The key */
    void key() {
        songs.where(Song_.band.id().in(ids)).all();
    }

    /** No relation */
    void missing() {
        songs.where(Song_.band.isNull()).all();
    }

    /** A field of the row that is referred to */
    void reference() {
        songs.where(Song_.band.where(Band_.name.eq(name))).all();
    }

    /** Some related row */
    void any() {
        session.query(Band.class)
                .where(Band_.songs.any(Song_.price.gt(price), Song_.seconds.lt(seconds)))
                .all();
    }

    /** No related row */
    void none() {
        session.query(Band.class).where(Band_.songs.none()).all();
    }

    /** Through a join table */
    void joined() {
        songs.where(Song_.genres.any(Genre_.name.in(names))).all();
    }

    /** Two steps */
    void nested() {
        session.query(Band.class)
                .where(Band_.songs.any(Song_.genres.any(Genre_.name.eq(name))))
                .all();
    }

    /** From an instance to its rows */
    void navigation() {
        band.songs.where(Song_.seconds.gt(seconds)).all();
    }

    /** From an instance through a join table */
    void links() {
        song.genres.all();
    }

    /** Relations loaded along: one statement each */
    void eager() {
        songs.query().with(Song_.band, Song_.genres).all();
    }

    /** Links added, however many */
    void added() {
        song.genres.add(genre, other);
    }

    /** Links removed */
    void removed() {
        song.genres.remove(genre, other);
    }

    /** All links removed */
    void cleared() {
        song.genres.clear();
    }
}
