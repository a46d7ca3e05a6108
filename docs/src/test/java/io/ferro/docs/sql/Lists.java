package io.ferro.docs.sql;

import java.util.List;

/** Any number of values is one parameter, so that the text does not depend on how many there are; only none is another text. */
final class Lists extends Examples {

    /** One of several keys */
    void in() {
        songs.where(Song_.id.in(ids)).all();
    }

    /** One of several texts */
    void texts() {
        songs.where(Song_.title.in(names)).all();
    }

    /** None of several */
    void notIn() {
        songs.where(Song_.title.notIn(names)).all();
    }

    /** One of none: nothing */
    void inNone() {
        songs.where(Song_.id.in(List.of())).all();
    }

    /** None of none: everything */
    void notInNone() {
        songs.where(Song_.id.notIn(List.of())).all();
    }
}
