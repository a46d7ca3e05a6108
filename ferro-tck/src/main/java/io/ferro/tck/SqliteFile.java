package io.ferro.tck;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases in files, each in a directory of its own for the files that SQLite lays beside it. */
final class SqliteFile {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** One for the process, deleted at its end with what nobody closed. */
    private static final class Home {
        static final TemporaryDirectory DIRECTORY = TemporaryDirectory.untilExit("ferro-tck-sqlite-");
    }

    private SqliteFile() {}

    static TestDatabase create() {
        TemporaryDirectory directory = Home.DIRECTORY.child("db" + COUNT.incrementAndGet());
        Path file = directory.path().resolve("test.db");
        return new TestDatabase(Database.SQLITE, url(file), file.toString(), directory::delete);
    }

    static String url(Path file) {
        String path = file.toString().replace("%", "%25").replace("?", "%3F").replace(" ", "%20");
        return "sqlite:" + path + "?mode=rwc";
    }
}
