package io.ferro.session;

import io.ferro.pool.ConnectionPool;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until no connection of a pool is in use. */
record Drain(ConnectionPool pool, Duration atMost) {

    private static final long PAUSE_MILLIS = 10;

    void await() {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (pool.stats().active() > 0 && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
