package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.SmallProcess;
import io.ferro.tck.model.Author;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows are inserted that take more than fits into memory: by a process of its own, whose heap has 64 MiB. */
public abstract class BulkMemoryAssertions extends EngineAssertions {

    private static final boolean LONG = Boolean.getBoolean("ferro-tck.long");
    private static final int AUTHORS = LONG ? 1_000_000 : 100_000;
    private static final int LENGTH = LONG ? 500 : 1_000;

    /** For subclasses. */
    protected BulkMemoryAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Author.class);
    }

    /** What the process does. */
    static final class Writer {

        private Writer() {}

        /**
         * Inserts the authors.
         *
         * @param arguments the URL of the database, and how many authors
         */
        public static void main(String... arguments) {
            try (Engines engines = Engines.create(Author.class)) {
                Engine engine = engines.connect(ConnectionSettings.of(arguments[0]));
                long begin = System.nanoTime();
                try (Session session = engine.session()) {
                    String filler = "x".repeat(LENGTH);
                    session.bulkCreate(IntStream.range(0, Integer.parseInt(arguments[1]))
                            .mapToObj(number -> new Author(filler + number, number)));
                }
                System.out.printf("inserted in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
            }
        }
    }

    @Test
    @Assertion("MUT-02")
    void moreThanFitsIntoMemory() throws Exception {
        unconnected().connect(settings());
        String output = SmallProcess.run(Writer.class, database().url(), String.valueOf(AUTHORS));
        System.out.println(database() + ", " + AUTHORS + " rows: " + output.strip());
        assertThat(output).startsWith("inserted");
        assertThat(Outside.count(database(), "author")).isEqualTo(AUTHORS);
    }
}
