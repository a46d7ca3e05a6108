package io.ferro.tck.connection;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.tck.model.Author;

/** An application that opens much and closes nothing. */
final class ForgottenClose {

    private ForgottenClose() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments the URL of a database
     */
    public static void main(String[] arguments) {
        Engines engines = Engines.create();
        engines.connect(ConnectionSettings.of(arguments[0]).autoMigrate());
        engines.connect(ConnectionSettings.of("sqlite::memory:").named("memory").autoMigrate());
        engines.engine("memory").models(Author.class).create(new Author("Grace"));
        Session session = engines.session();
        session.create(new Author("committed"));
        session.begin();
        session.create(new Author("pending"));
        System.out.println("ends without closing");
    }
}
