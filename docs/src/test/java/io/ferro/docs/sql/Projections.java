package io.ferro.docs.sql;

/** Columns instead of whole rows. */
final class Projections extends Examples {

    /** Into a record, with a field of the row that is referred to */
    void columns() {
        songs.where(Song_.price.lt(price))
                .orderBy(Song_.price.asc())
                .select(Offer::new, Song_.title, Song_.price, Song_.band.get(Band_.name));
    }

    /** A single one */
    void single() {
        songs.query().select(Song_.title);
    }

    /** Different ones */
    void distinct() {
        songs.query().distinct().select(Song_.note);
    }
}
