package io.ferro.tck.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.SmallProcess;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Streams read more than fits into memory: in a process of its own, whose heap has 64 MiB. */
public abstract class StreamMemoryAssertions extends EngineAssertions {

    private static final boolean LONG = Boolean.getBoolean("ferro-tck.long");

    /** A million rows that take ten times the heap, or fewer longer ones that take twice as much. */
    private static final int LEAVES = LONG ? 1_000_000 : 100_000;

    private static final int LENGTH = LONG ? 500 : 1_000;

    /** For subclasses. */
    protected StreamMemoryAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Leaf.class, Twig.class);
    }

    /** What the process does. */
    static final class Reader {

        private Reader() {}

        /**
         * Reads all leaves.
         *
         * @param arguments the URL of the database, and how to read
         */
        public static void main(String... arguments) {
            try (Engines engines = Engines.create(Leaf.class, Twig.class)) {
                Engine engine = engines.connect(ConnectionSettings.of(arguments[0]));
                long begin = System.nanoTime();
                long characters = read(engine, arguments[1]);
                System.out.printf("%d characters in %d ms%n", characters, (System.nanoTime() - begin) / 1_000_000);
            } catch (OutOfMemoryError e) {
                System.out.println("out of memory");
            }
        }

        private static long read(Engine engine, String how) {
            try (Session session = engine.session()) {
                return switch (how) {
                    case "list" ->
                        session.query(Leaf.class).all().stream()
                                .mapToLong(leaf -> leaf.text.length())
                                .sum();
                    case "rows" -> {
                        try (Stream<Row> rows = session.stream("select id, text from streamed_leaf")) {
                            yield rows.mapToLong(row -> String.valueOf(row.getString("text"))
                                            .length())
                                    .sum();
                        }
                    }
                    default -> {
                        try (Stream<Leaf> leaves = session.query(Leaf.class).stream()) {
                            yield leaves.mapToLong(leaf -> leaf.text.length()).sum();
                        }
                    }
                };
            }
        }
    }

    @Test
    @Assertion("QUERY-08")
    void moreThanFitsIntoMemory() throws Exception {
        Engine engine = unconnected().connect(settings());
        engine.execute(Leaf.fill(LEAVES, LENGTH));
        long characters = Scalar.of(engine, "select sum(length(text)) as n from streamed_leaf");
        assertThat(read("leaves")).startsWith(characters + " characters");
        assertThat(read("rows")).startsWith(characters + " characters");
        assertThat(read("list")).as("what a list takes").contains("out of memory");
    }

    private String read(String how) throws IOException, InterruptedException {
        String output = SmallProcess.run(Reader.class, database().url(), how);
        System.out.println(database() + ", " + LEAVES + " rows, " + how + ": " + output.strip());
        return output;
    }
}
