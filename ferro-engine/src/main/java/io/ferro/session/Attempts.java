package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.TransactionOptions;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides how often the block of a transaction runs. Used by one thread, for one call. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(io.ferro.Transaction.class);

    private static final long LONGEST_PAUSE = 256;

    private final TransactionOptions options;
    private final @Nullable Deadline deadline;
    private int made;
    private long pause = 2;

    Attempts(TransactionOptions options, @Nullable Deadline deadline) {
        this.options = options;
        this.deadline = deadline;
    }

    /**
     * {@return whether to run the block again, which is answered after a pause that keeps those that collided from colliding again}
     *
     * @param failure what the last attempt failed with
     */
    boolean anotherAfter(FerroException failure) {
        made++;
        if (made >= options.maxAttempts() || options.retriedFailures().stream().noneMatch(c -> c.isInstance(failure))) {
            return false;
        }
        long millis = ThreadLocalRandom.current().nextLong(pause + 1);
        if (deadline != null && deadline.left() <= TimeUnit.MILLISECONDS.toNanos(millis)) {
            return false;
        }
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        LOG.debug("A transaction is repeated after its attempt number {}", made, failure);
        return slept(millis);
    }

    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
