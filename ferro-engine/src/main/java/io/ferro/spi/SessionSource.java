package io.ferro.spi;

import io.ferro.Session;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Knows the session that something around the running code provides, such as the session of an HTTP request. Asked on each
 * operation for which the thread itself has opened no session. Thread-safe.
 */
@FunctionalInterface
public interface SessionSource {

    /**
     * {@return the session provided on a connection, empty when there is nothing around that could provide one}
     *
     * @param connection the name of the connection
     * @param opener opens a session on that connection that is current for no thread, so that any thread may use and close it; the
     *     source keeps it and closes it
     */
    Optional<Session> current(String connection, Supplier<Session> opener);

    /**
     * {@return what provides, asked by any thread, the sessions that this provides to the calling one; empty when there is nothing
     * around that could provide one} Where that is over meanwhile, the sessions are closed ones.
     */
    default Optional<SessionSource> captured() {
        return Optional.of(this);
    }
}
