package io.ferro.tck.connection;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.tck.model.Author;
import java.time.Duration;

/** An application that leaves its database in memory alone until no connection is open, and forgets to close it. */
final class IdlingMemory {

    private static final long SECONDS = 40;

    private IdlingMemory() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws InterruptedException {
        Engine engine = Engines.create()
                .connect(ConnectionSettings.of("sqlite::memory:")
                        .pool(PoolConfig.of(5).minConnections(0).idleTimeout(Duration.ofSeconds(10)))
                        .autoMigrate());
        engine.models(Author.class).create(new Author("Ada"));
        for (int tries = 0; tries < SECONDS * 10 && engine.poolStats().total() > 0; tries++) {
            Thread.sleep(100);
        }
        System.out.println("idle connections: " + engine.poolStats().total());
        System.out.println("rows: " + engine.models(Author.class).query().count());
    }
}
