package io.ferro.tck.cdi;

import io.ferro.tck.engine.VirtualThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
}
