package io.ferro.pool;

import io.ferro.Health;
import io.ferro.error.ConnectionErrors;
import io.ferro.url.ConnectionUrl;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Asks a database whether it answers, on a connection of its own, so that a pool in full use is not taken for a database that is down.
 * Thread-safe: one thread asks, and the others get its answer.
 */
final class HealthCheck {

    /** Whoever asks more often is not told anything newer, and opens no more connections. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** Whoever gives a longer time means that it does not matter, and drivers do not count so far. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final String name;
    private final ConnectionUrl url;
    private final ConnectionPool pool;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Health last;
    private long finished;

    HealthCheck(String name, ConnectionUrl url, ConnectionPool pool) {
        this.name = name;
        this.url = url;
        this.pool = pool;
    }

    Health run(Duration timeout) {
        lock.lock();
        try {
            Health known = last;
            if (known != null && System.nanoTime() - finished < FRESH.toNanos()) {
                return known;
            }
            Health health = ask(timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST);
            last = health;
            finished = System.nanoTime();
            return health;
        } finally {
            lock.unlock();
        }
    }

    Health closed() {
        return new Health(
                name,
                false,
                Duration.ZERO,
                Instant.now(),
                pool.details(),
                Optional.ofNullable(ConnectionErrors.closed(name, null).getMessage()));
    }

    private Health ask(Duration timeout) {
        Map<String, String> details = new TreeMap<>(pool.details());
        long start = System.nanoTime();
        Optional<String> error = Optional.empty();
        try (Connection connection = pool.beside(timeout).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(pool.dialect().signOfLife());
            DatabaseMetaData metaData = connection.getMetaData();
            details.put("database", metaData.getDatabaseProductName() + " " + metaData.getDatabaseProductVersion());
        } catch (SQLException e) {
            error = Optional.ofNullable(
                    ConnectionErrors.connectFailed(name, url, e).getMessage());
        }
        Duration latency = Duration.ofNanos(System.nanoTime() - start);
        return new Health(name, error.isEmpty(), latency, Instant.now(), Map.copyOf(details), error);
    }
}
