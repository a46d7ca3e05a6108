package io.ferro.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** Measures calls on this thread. Used by one thread. */
final class Meter {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps the compiler from leaving out what nobody looks at. */
    @SuppressWarnings("unused")
    private volatile @Nullable Object result;

    /** {@return what each of so many calls took} */
    Cost measure(Operation operation, int calls) throws Exception {
        operation.prepare(calls);
        long nanos = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < calls; i++) {
            result = operation.call();
        }
        bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
        nanos = threads.getCurrentThreadCpuTime() - nanos;
        result = null;
        return new Cost((double) nanos / calls, (double) bytes / calls);
    }
}
