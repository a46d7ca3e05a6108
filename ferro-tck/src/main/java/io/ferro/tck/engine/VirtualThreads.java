package io.ferro.tck.engine;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Virtual threads, which the language level of these tests does not know. */
public final class VirtualThreads {

    private VirtualThreads() {}

    /**
     * {@return what starts one for each task, empty where this JDK has none: before 21}
     *
     * @throws ReflectiveOperationException never, where it has them
     */
    public static Optional<ExecutorService> executor() throws ReflectiveOperationException {
        return Runtime.version().feature() < 21
                ? Optional.empty()
                : Optional.of((ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null));
    }
}
