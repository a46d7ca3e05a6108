package io.ferro.tck;

/** An empty database for one test or one test class. Closing it ends it with all that is in it, also while connections are open. */
public final class TestDatabase implements AutoCloseable {

    private final Database database;
    private final String url;
    private final String label;
    private final Runnable drop;

    TestDatabase(Database database, String url, String label, Runnable drop) {
        this.database = database;
        this.url = url;
        this.label = label;
        this.drop = drop;
    }

    /** {@return the kind of database} */
    public Database database() {
        return database;
    }

    /** {@return the connection URL for {@code Engines.connect}, password included} */
    public String url() {
        return url;
    }

    /** Ends the database: nothing of that name is there any more. Closing it again does nothing. */
    @Override
    public void close() {
        drop.run();
    }

    /** {@return what tells databases apart in messages, without a password} */
    @Override
    public String toString() {
        return label;
    }
}
