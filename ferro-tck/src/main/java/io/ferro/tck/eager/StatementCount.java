package io.ferro.tck.eager;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Asks for the same rows with more and more relations, in a JVM whose drivers log each statement that they send. What is logged
 * between two headings belongs to the first of them.
 */
final class StatementCount {

    static final String HEADING = "ferro asks for ";

    /** What SQLite's driver calls its log, switched on by the options of the JVM. */
    static final String SQLITE_LOG = "-Dorg.slf4j.simpleLogger.log.org.sqlite.core.NativeDB=trace";

    private static final Logger POSTGRES = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private StatementCount() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments the URL of a database
     */
    public static void main(String[] arguments) {
        try (Engines engines = Engines.create(Library.MODELS)) {
            engines.connect(ConnectionSettings.of(arguments[0]).autoMigrate());
            engines.engine().runInSession(StatementCount::fill);
            logStatements();
            for (int rows : new int[] {10, 2_000}) {
                ask(engines, rows, "0 relations", query -> query);
                ask(engines, rows, "1 reference", query -> query.with(Title_.house));
                ask(engines, rows, "1 collection", query -> query.with(Title_.volumes));
                ask(engines, rows, "1 links", query -> query.with(Title_.subjects));
                ask(engines, rows, "2 levels", query -> query.with(Title_.volumes.with(Volume_.shelf)));
                ask(
                        engines,
                        rows,
                        "3 levels",
                        query -> query.with(Title_.volumes.with(Volume_.shelf.with(Shelf_.owner))));
                ask(
                        engines,
                        rows,
                        "5 relations",
                        query -> query.with(
                                Title_.house.with(House_.shelves), Title_.subjects, Title_.volumes, Title_.sequels));
            }
            System.err.println(HEADING + "the end");
        }
    }

    private static void fill(Session session) {
        House publisher = session.create(new House("publisher"));
        House keeper = session.create(new House("keeper"));
        Shelf shelf = session.create(new Shelf("room", keeper));
        session.bulkCreate(IntStream.range(0, 2_000)
                .mapToObj(number -> new Title("title " + number, publisher))
                .toList());
        List<Title> titles = session.query(Title.class).all();
        session.bulkCreate(titles.stream()
                .map(title -> new Volume(null, Ref.to(title), Optional.of(Ref.to(shelf))))
                .toList());
        titles.get(0).subjects.add(session.create(new Subject("sea")));
    }

    private static void logStatements() {
        Handler console = new ConsoleHandler();
        console.setLevel(Level.ALL);
        POSTGRES.setLevel(Level.ALL);
        POSTGRES.addHandler(console);
        POSTGRES.setUseParentHandlers(false);
    }

    private static void ask(Engines engines, int rows, String what, Function<Query<Title>, Query<Title>> relations) {
        try (Session session = engines.session()) {
            System.err.println(HEADING + what + " of " + rows);
            List<Title> titles =
                    relations.apply(session.query(Title.class).limit(rows)).all();
            if (titles.size() != rows) {
                throw new AssertionError(titles.size());
            }
        }
    }
}
