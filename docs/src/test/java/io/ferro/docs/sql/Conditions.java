package io.ferro.docs.sql;

/** Every value is a parameter. Conditions of one {@code where}, and of several, all have to hold. */
final class Conditions extends Examples {

    /** Equal */
    void equal() {
        songs.where(Song_.seconds.eq(seconds)).all();
    }

    /** Different: not so for NULL */
    void different() {
        songs.where(Song_.title.ne(title)).all();
    }

    /** Compared */
    void compared() {
        songs.where(Song_.price.lt(price), Song_.seconds.ge(seconds)).all();
    }

    /** Between, both ends included */
    void between() {
        songs.where(Song_.seconds.between(seconds, more)).all();
    }

    /** Combined */
    void combined() {
        songs.where(Song_.price.lt(price).or(Song_.seconds.gt(seconds)))
                .where(Song_.title.ne(title))
                .all();
    }

    /** The opposite: unknown stays unknown */
    void opposite() {
        songs.where(Song_.price.lt(price).and(Song_.seconds.gt(seconds)).not()).all();
    }

    /** No value */
    void noValue() {
        songs.where(Song_.note.isNull()).all();
    }

    /** Any value */
    void anyValue() {
        songs.where(Song_.note.isNotNull()).all();
    }
}
