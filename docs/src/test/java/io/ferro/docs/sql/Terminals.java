package io.ferro.docs.sql;

import java.util.stream.Stream;

/** What does not need the rows does not ask for them. */
final class Terminals extends Examples {

    /** The first row */
    void first() {
        songs.where(Song_.seconds.gt(seconds)).orderBy(Song_.title.asc()).first();
    }

    /** The only row: a second one would be an error */
    void one() {
        songs.where(Song_.title.eq(title)).one();
    }

    /** Row by row, with a cursor on PostgreSQL */
    void stream() {
        try (Stream<Song> found = songs.where(Song_.seconds.gt(seconds)).stream()) {
            found.forEach(song -> song.seconds++);
        }
    }

    /** How many */
    void count() {
        songs.where(Song_.seconds.gt(seconds)).count();
    }

    /** How many, at the most */
    void countAtMost() {
        songs.where(Song_.seconds.gt(seconds)).limit(limit).count();
    }

    /** Whether there is one */
    void exists() {
        songs.where(Song_.seconds.gt(seconds)).exists();
    }

    /** By key, where the session does not know the row */
    void find() {
        session.find(Song.class, ids.get(0));
    }
}
