package io.ferro.docs.sql;

import io.ferro.query.PageRequest;

/** NULL counts as the greatest value unless a sort says otherwise. A page after a cursor compares with the last row before it. */
final class Slices extends Examples {

    /** Several sorts */
    void sorts() {
        songs.query().orderBy(Song_.note.desc(), Song_.title.asc()).all();
    }

    /** The place of NULL */
    void nulls() {
        songs.query()
                .orderBy(Song_.note.asc().nullsFirst(), Song_.band.id().desc().nullsLast())
                .all();
    }

    /** By a field of the row that is referred to */
    void related() {
        songs.query().orderBy(Song_.band.get(Band_.name).asc()).all();
    }

    /** The first rows */
    void limit() {
        songs.query().orderBy(Song_.title.asc()).limit(limit).all();
    }

    /** Some rows further on */
    void offset() {
        songs.query().orderBy(Song_.title.asc()).limit(limit).offset(offset).all();
    }

    /** All rows further on */
    void offsetOnly() {
        songs.query().orderBy(Song_.title.asc()).offset(offset).all();
    }

    /** The first page */
    void firstPage() {
        songs.query().orderBy(Song_.price.desc()).page(PageRequest.first(size));
    }

    /** The page after a cursor */
    void nextPage() {
        songs.query().orderBy(Song_.price.desc()).page(PageRequest.after(cursor, size));
    }

    /** A page with its number, and the total */
    void numberedPage() {
        songs.query().orderBy(Song_.price.desc()).page(PageRequest.number(2, size));
    }
}
