package io.ferro.spi;

import io.ferro.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows the session that something around the running code provides, such as the session of an HTTP request. Asked on each
 * operation for which the thread itself has opened no session. Thread-safe.
 */
@FunctionalInterface
public interface SessionSource {

    /**
     * {@return the session provided, empty when there is none}
     *
     * @param connection the name of the connection it must be on, null for the default connection
     */
    Optional<Session> current(@Nullable String connection);
}
