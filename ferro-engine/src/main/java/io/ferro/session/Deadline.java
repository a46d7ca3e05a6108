package io.ferro.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** When the time of a transaction is over. Immutable. */
final class Deadline {

    private final Duration timeout;
    private final long began = System.nanoTime();

    private Deadline(Duration timeout) {
        this.timeout = timeout;
    }

    /** {@return the end of a time that begins now, null where there is none} */
    static @Nullable Deadline in(@Nullable Duration timeout) {
        return timeout == null ? null : new Deadline(timeout);
    }

    /** {@return how long it was from the beginning} */
    Duration timeout() {
        return timeout;
    }

    /** {@return the nanoseconds that are left, less than one for none} */
    long left() {
        return TimeUnit.NANOSECONDS.convert(timeout) - (System.nanoTime() - began);
    }

    /**
     * Has an action run when the time is over, on a thread that exists from then on only.
     *
     * @param action the action
     * @return the watch, which is completed by whoever needs it no longer
     */
    CompletableFuture<Void> watch(Runnable action) {
        CompletableFuture<Void> watch = new CompletableFuture<>();
        CompletableFuture<Void> unused = watch.whenComplete((nothing, over) -> {
            if (over != null) {
                start(action);
            }
        });
        return watch.orTimeout(Math.max(0, left()), TimeUnit.NANOSECONDS);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "ferro-timeout");
        thread.setDaemon(true);
        thread.start();
    }
}
