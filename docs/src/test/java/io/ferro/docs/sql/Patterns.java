package io.ferro.docs.sql;

/**
 * SQLite's {@code like} ignores the case of ASCII letters only, so that a pattern that minds it is a {@code glob}, and one that does not is
 * compared in lower case by a function of Ferro's own.
 */
final class Patterns extends Examples {

    /** A pattern */
    void like() {
        songs.where(Song_.title.like(title)).all();
    }

    /** A pattern that ignores case */
    void ilike() {
        songs.where(Song_.title.ilike(title)).all();
    }

    /** A beginning, an end and a part, taken literally */
    void parts() {
        songs.where(Song_.title.startsWith(title), Song_.title.endsWith(title), Song_.title.contains(title))
                .all();
    }

    /** A part, case ignored */
    void containsIgnoreCase() {
        songs.where(Song_.title.containsIgnoreCase(title)).all();
    }
}
