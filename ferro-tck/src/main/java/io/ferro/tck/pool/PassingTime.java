package io.ferro.tck.pool;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.tck.Database;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.LongStatement;
import io.ferro.tck.engine.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An application that looks at its pools for half a minute and prints what it sees: the least time that the settings take. It runs in a JVM
 * of its own, whose pools look after their connections twice a second instead of twice a minute.
 */
final class PassingTime {

    private static final Duration LIFETIME = Duration.ofSeconds(30);

    private PassingTime() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments for each database its key and its URL
     */
    public static void main(String[] arguments) throws Exception {
        try (Engines engines = Engines.create()) {
            List<Background<Object>> observations = new ArrayList<>();
            for (int index = 0; index < arguments.length; index += 2) {
                Database database = Database.find(arguments[index]).orElseThrow();
                ConnectionSettings settings = ConnectionSettings.of(arguments[index + 1]);
                for (int min = 0; min <= 2; min += 2) {
                    String name = database.key() + "_idle_" + min;
                    Engine engine = engines.connect(settings.named(name)
                            .pool(PoolConfig.of(4).minConnections(min).idleTimeout(Duration.ofSeconds(18))));
                    observations.add(Background.start(name, () -> idle(engine, database)));
                }
                String name = database.key() + "_lifetime";
                Engine engine = engines.connect(settings.named(name)
                        .pool(PoolConfig.of(1).maxLifetime(LIFETIME).idleTimeout(Duration.ofSeconds(29))));
                observations.add(Background.start(name, () -> lifetime(engine, database)));
            }
            for (Background<Object> observation : observations) {
                observation.thread().join();
                observation.get();
            }
        }
    }

    /** Bursts of work open all connections; then nothing happens. */
    private static Object idle(Engine engine, Database database) throws Exception {
        for (int tries = 0; tries < 10 && engine.poolStats().total() < 4; tries++) {
            burst(engine, database);
        }
        print(engine, "opened", engine.poolStats().total());
        Thread.sleep(3_000);
        print(engine, "early", engine.poolStats().total());
        Thread.sleep(23_000);
        print(engine, "late", engine.poolStats().total());
        return true;
    }

    /** On a busy machine one thread may be done before another begins, and leave its connection to it. */
    private static void burst(Engine engine, Database database) throws Exception {
        List<Background<Object>> readers = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            readers.add(Background.start("reader", () -> engine.fetchAll(LongStatement.brief(database))));
        }
        engine.runInTransaction(tx -> Thread.sleep(500));
        for (Background<Object> reader : readers) {
            reader.get();
        }
    }

    /**
     * Connections live up to a quarter less than their time, so that they are not all replaced at once. One is in constant use here, and a
     * transaction is open at the moment when its time is over.
     */
    private static Object lifetime(Engine engine, Database database) throws Exception {
        long begin = System.nanoTime();
        engine.execute("create table touched (n integer)");
        engine.execute("insert into touched values (?)", 1);
        long first = identity(engine, database);
        boolean kept = true;
        while (since(begin).compareTo(LIFETIME.multipliedBy(2).dividedBy(3)) < 0) {
            kept &= first == identity(engine, database);
            Thread.sleep(200);
        }
        print(engine, "kept", kept ? 1 : 0);
        engine.runInTransaction(tx -> {
            while (since(begin).compareTo(LIFETIME.plusSeconds(2)) < 0) {
                tx.fetchAll("select 1 as one");
                Thread.sleep(200);
            }
        });
        print(engine, "transaction", 1);
        print(engine, "replaced", first == identity(engine, database) ? 0 : 1);
        return true;
    }

    /** PostgreSQL has a process for each connection; SQLite counts what a connection changed, so a new one has changed nothing. */
    private static long identity(Engine engine, Database database) {
        return database == Database.SQLITE
                ? Scalar.of(engine, "select min(total_changes(), 1) as n")
                : Scalar.of(engine, "select pg_backend_pid() as n");
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void print(Engine engine, String what, int value) {
        System.out.println("seen " + engine.name() + " " + what + " " + value);
    }
}
