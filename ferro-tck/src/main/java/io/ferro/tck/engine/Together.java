package io.ferro.tck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Real threads that begin at the same moment. */
public final class Together {

    private static final long SECONDS = Boolean.getBoolean("ferro-tck.long") ? 600 : 60;

    private Together() {}

    /**
     * Does work on another thread and waits for it.
     *
     * @param <T> the result
     * @param work the work
     * @return the result
     * @throws Exception what the work threw
     */
    public static <T extends @Nullable Object> T elsewhere(Callable<T> work) throws Exception {
        return run(1, number -> work).get(0);
    }

    /**
     * Does work on several threads that begin at the same moment, and waits for all of them.
     *
     * @param <T> the result
     * @param threads how many
     * @param work the work of each thread, numbered from 0
     * @return the results in the order of the numbers
     * @throws Exception the first failure, with the others suppressed onto it
     */
    public static <T extends @Nullable Object> List<T> run(int threads, IntFunction<Callable<T>> work)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            Callable<T> own = work.apply(number);
            FutureTask<T> task = new FutureTask<>(() -> {
                start.await(SECONDS, TimeUnit.SECONDS);
                return own.call();
            });
            tasks.add(task);
            new Thread(task, "together-" + number).start();
        }
        return results(tasks);
    }

    private static <T extends @Nullable Object> List<T> results(List<FutureTask<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        List<Exception> failures = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            try {
                results.add(task.get(SECONDS, TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                failures.add(unwrapped(e));
            } catch (TimeoutException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            Exception first = failures.remove(0);
            failures.forEach(first::addSuppressed);
            throw first;
        }
        return results;
    }

    /** The failure itself, so that tests may ask for its class; an error of an assertion stays one. */
    private static Exception unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof Exception exception ? exception : e;
    }
}
