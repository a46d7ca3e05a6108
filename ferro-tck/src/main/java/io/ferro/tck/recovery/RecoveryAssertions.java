package io.ferro.tck.recovery;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Assertions about servers that go and come back. Whatever a test opens through this class is closed after it. */
@OnDatabase(Database.POSTGRESQL)
@Timeout(300)
public abstract class RecoveryAssertions {

    /** Five connections, as is the default, and an acquire timeout that outlasts a restart. */
    static final PoolConfig FIVE = PoolConfig.of(5).acquireTimeout(Duration.ofSeconds(20));

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    RecoveryAssertions() {}

    @AfterEach
    final void closeEverything() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    final <C extends AutoCloseable> C closedAfterwards(C resource) {
        opened.push(resource);
        return resource;
    }

    /** The pool looks at connections that lay idle for half a second. These servers come back sooner, which costs an operation otherwise. */
    static void letConnectionsLieIdle() throws InterruptedException {
        Thread.sleep(600);
    }

    /** Connects with tables for the models and one for the workers. */
    final Engine connect(String url, PoolConfig pool) {
        Engine engine = closedAfterwards(Engines.create())
                .connect(ConnectionSettings.of(url).pool(pool).autoMigrate());
        engine.execute("create table if not exists work (id bigint primary key, partner bigint)");
        return engine;
    }
}
