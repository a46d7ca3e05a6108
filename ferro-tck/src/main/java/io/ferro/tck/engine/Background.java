package io.ferro.tck.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Work on a thread of its own that the test goes on beside.
 *
 * @param <T> its result
 */
public final class Background<T extends @Nullable Object> {

    private static final long SECONDS = 30;

    private final FutureTask<T> task;
    private final Thread thread;

    private Background(String name, Callable<T> work) {
        task = new FutureTask<>(work);
        thread = new Thread(task, name);
        thread.setDaemon(true); // A failed test leaves work behind that nobody ends.
    }

    /**
     * {@return work that has begun}
     *
     * @param <T> its result
     * @param thread the name of its thread
     * @param work the work
     */
    public static <T extends @Nullable Object> Background<T> start(String thread, Callable<T> work) {
        Background<T> background = new Background<>(thread, work);
        background.thread.start();
        return background;
    }

    /** {@return whether it ended} */
    public boolean isDone() {
        return task.isDone();
    }

    /** {@return its thread} */
    public Thread thread() {
        return thread;
    }

    /**
     * {@return the result}
     *
     * @throws Exception what the work threw, or {@link TimeoutException} where it does not end within half a minute
     */
    public T get() throws Exception {
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception exception ? exception : e;
        }
    }

    /**
     * Waits until the thread is inside a driver, that is, until its statement runs.
     *
     * @throws InterruptedException if the caller is interrupted
     */
    public void awaitStatement() throws InterruptedException {
        while (!task.isDone() && !insideDriver()) {
            Thread.sleep(5);
        }
    }

    /**
     * Waits until the thread waits for something that is not a database.
     *
     * @throws InterruptedException if the caller is interrupted
     */
    public void awaitWaiting() throws InterruptedException {
        while (!task.isDone() && !(thread.getState() == Thread.State.TIMED_WAITING && !insideDriver())) {
            Thread.sleep(5);
        }
    }

    private boolean insideDriver() {
        for (StackTraceElement frame : thread.getStackTrace()) {
            if (frame.getClassName().startsWith("org.sqlite.")
                    || frame.getClassName().startsWith("org.postgresql.")) {
                return true;
            }
        }
        return false;
    }
}
