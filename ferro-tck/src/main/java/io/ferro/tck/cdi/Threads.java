package io.ferro.tck.cdi;

import io.ferro.tck.engine.VirtualThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that do one task after another. */
final class Threads {

    private Threads() {}

    /** {@return a thread of a pool, and virtual threads where this JDK has them} */
    static List<ExecutorService> ofEveryKind() throws ReflectiveOperationException {
        List<ExecutorService> kinds = new ArrayList<>();
        kinds.add(Executors.newSingleThreadExecutor());
        VirtualThreads.executor().ifPresent(kinds::add);
        return kinds;
    }

    /** {@return the result of a task, which throws here what it threw there} */
    static <T> T result(Future<T> task) throws Exception {
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
