package io.ferro.spi;

/** Something about the sessions of one thread that can be had on others. Immutable; any number of threads may use it at once. */
@FunctionalInterface
public interface SessionSnapshot {

    /**
     * Has it hold for the calling thread from now on. Where the thread is as it was when this was made, nothing changes.
     *
     * @return gives the thread back what it had before; to be called once, by the same thread, and after what began later there has
     *     ended. A transaction left open since is rolled back, which is logged; a session left open stays open and is no longer the
     *     current one. A second call throws {@link IllegalStateException}
     */
    Runnable begin();
}
