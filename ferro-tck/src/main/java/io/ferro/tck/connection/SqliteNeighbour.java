package io.ferro.tck.connection;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Another program that uses the same file. */
final class SqliteNeighbour {

    private SqliteNeighbour() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments the file; then {@code load}, the number of threads and of milliseconds, or {@code hold} and a file whose
     *     creation ends a transaction
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        try (Engines engines = Engines.create()) {
            Engine engine = engines.connect(ConnectionSettings.of(SqliteSuite.url(file) + "?mode=rw")
                    .pool(PoolConfig.of(8).acquireTimeout(Duration.ofSeconds(60))));
            if (arguments[1].equals("hold")) {
                hold(engine, Path.of(arguments[2]));
            } else {
                System.out.println("begins");
                SqliteLoad.Outcome outcome = SqliteLoad.run(
                        List.of(engine),
                        Integer.parseInt(arguments[2]),
                        Duration.ofMillis(Long.parseLong(arguments[3])));
                System.out.println(outcome.line("the other process"));
                outcome.errors().forEach(System.out::println);
                System.out.println("written=" + outcome.writes().length + " errors="
                        + outcome.errors().size());
            }
        }
    }

    private static void hold(Engine engine, Path end) throws InterruptedException {
        engine.runInTransaction(tx -> {
            tx.execute("update given set n = n + ?", 1);
            System.out.println("holds the lock");
            while (!Files.exists(end)) {
                Thread.sleep(20);
            }
        });
        System.out.println("let go");
    }
}
