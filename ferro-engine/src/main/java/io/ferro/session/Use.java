package io.ferro.session;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps a connection to one thread at a time, and takes it from one that waits for the database. */
final class Use {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();

    void begin() {
        lock.lock();
    }

    void end() {
        lock.unlock();
    }

    /**
     * Begins using it, and has whoever does so now end it.
     *
     * @param cancel cancels the statement that runs; done again and again, because one that has not reached the database yet cannot be
     * @param patience how long to try
     * @return whether it is in use here now
     */
    boolean takeOver(Runnable cancel, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE.toNanos();
        boolean interrupted = false;
        try {
            boolean taken = lock.tryLock();
            while (!taken && System.nanoTime() < until) {
                cancel.run();
                try {
                    taken = lock.tryLock(pause, TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
            }
            return taken;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
