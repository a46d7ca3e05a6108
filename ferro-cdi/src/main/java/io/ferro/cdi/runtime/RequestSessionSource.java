package io.ferro.cdi.runtime;

import io.ferro.Session;
import io.ferro.spi.SessionSource;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Optional;
import java.util.function.Supplier;

/** Provides the session of the active request, and nothing where none is active. */
record RequestSessionSource(RequestSessions request) implements SessionSource {

    @Override
    public Optional<Session> current(String connection, Supplier<Session> opener) {
        return captured().flatMap(sessions -> sessions.current(connection, opener));
    }

    @Override
    public Optional<SessionSource> captured() {
        try {
            return Optional.of(request.sessions());
        } catch (ContextNotActiveException e) {
            // CDI 4.0 has no other way to ask that works in every container.
            return Optional.empty();
        }
    }
}
