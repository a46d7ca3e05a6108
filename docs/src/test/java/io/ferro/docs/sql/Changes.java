package io.ferro.docs.sql;

/** SQLite's own arithmetic is not exact, so functions of Ferro's own compute there; the last argument names the type. */
final class Changes extends Examples {

    /** Values */
    void values() {
        songs.where(Song_.seconds.gt(seconds)).update(Song_.title.set(title), Song_.note.setNull());
    }

    /** Computed */
    void computed() {
        songs.where(Song_.id.in(ids)).update(Song_.price.multiply(price), Song_.seconds.add(seconds));
    }

    /** From other columns */
    void copied() {
        songs.where(Song_.id.in(ids)).update(Song_.note.set(Song_.title), Song_.seconds.subtract(Song_.seconds));
    }

    /** Where there is no value */
    void coalesce() {
        songs.query().update(Song_.note.coalesce(name));
    }

    /** The first rows of an order: asked twice, because PostgreSQL looks again at a row that it had to wait for */
    void firstOnes() {
        songs.where(Song_.seconds.gt(seconds))
                .orderBy(Song_.price.asc())
                .limit(limit)
                .update(Song_.note.set(name));
    }

    /** Deleted */
    void deleted() {
        songs.where(Song_.band.where(Band_.name.eq(name))).delete();
    }
}
