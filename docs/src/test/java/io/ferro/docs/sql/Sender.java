package io.ferro.docs.sql;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.Session;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Random;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs each example several times, with other values each time, in a JVM whose drivers log each statement that they send. What is logged
 * between a heading and an end belongs to that example.
 */
final class Sender {

    static final int RUNS = 5;
    static final String HEADING = "ferro-example ";
    static final String VALUE = "ferro-value ";
    static final String REFUSED = "ferro-refused ";
    static final String END = "ferro-end";

    /** What SQLite's driver calls its log, switched on by the options of the JVM. */
    static final List<String> OPTIONS = List.of("-Dorg.slf4j.simpleLogger.log.org.sqlite.core.NativeDB=trace");

    private static final Logger POSTGRES = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private Sender() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments the URL of a database
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        try (Engines engines = Engines.create(Song.class, Band.class, Genre.class)) {
            engines.connect(ConnectionSettings.of(arguments[0]).autoMigrate());
            logStatements();
            Random random = new Random();
            for (int run = 0; run < RUNS; run++) {
                for (Section section : Section.ALL) {
                    for (Example example : section.examples()) {
                        try (Session session = engines.session()) {
                            send(section.open(), example, session, random);
                        }
                    }
                }
            }
        }
    }

    private static void send(Examples examples, Example example, Session session, Random random)
            throws ReflectiveOperationException {
        List<Object> values = examples.prepare(session, random);
        System.err.println(HEADING + example.id());
        values.forEach(value -> System.err.println(VALUE + value));
        String method = example.id().substring(example.id().indexOf('.') + 1);
        try {
            examples.getClass().getDeclaredMethod(method).invoke(examples);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof UnsupportedOperationException)) {
                throw e;
            }
            System.err.println(REFUSED + e.getCause().getClass().getSimpleName());
        }
        System.err.println(END);
    }

    private static void logStatements() {
        Handler console = new ConsoleHandler();
        console.setLevel(Level.ALL);
        POSTGRES.setLevel(Level.ALL);
        POSTGRES.addHandler(console);
        POSTGRES.setUseParentHandlers(false);
    }
}
