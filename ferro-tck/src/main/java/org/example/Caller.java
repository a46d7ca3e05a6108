package org.example;

import io.ferro.Models;
import io.ferro.tck.model.Author;

/** Places in the code of an application. */
public final class Caller {

    private Caller() {}

    /**
     * Creates one.
     *
     * @param authors where
     */
    public static void createAuthor(Models<Author> authors) {
        authors.create(new Author("Ada"));
    }

    /**
     * Counts all.
     *
     * @param authors where
     */
    public static void countAuthors(Models<Author> authors) {
        authors.query().count();
    }

    /**
     * Reads all.
     *
     * @param authors where
     */
    public static void listAuthors(Models<Author> authors) {
        authors.all();
    }
}
