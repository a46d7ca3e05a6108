package io.ferro.tck.cdi;

import java.util.concurrent.Callable;

/** An implementation of thread contexts, with one choice of what it propagates and what it clears. */
@FunctionalInterface
public interface Carrier {

    /**
     * {@return a task that runs with what the carrier takes from the calling thread, on whatever thread}
     *
     * @param task what it does
     * @param <T> its result
     */
    <T> Callable<T> contextual(Callable<T> task);
}
