package io.ferro.cdi.runtime;

import io.ferro.Session;
import io.ferro.spi.SessionSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The sessions of one request, one for each connection that it uses, whichever thread asks for them. Thread-safe. */
final class OpenSessions implements SessionSource {

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    private volatile boolean ended;

    /** {@return the session on a connection, which is a closed one when the request has ended} */
    @Override
    public Optional<Session> current(String connection, Supplier<Session> opener) {
        Session session = sessions.compute(
                connection, (name, known) -> known == null || (!known.isOpen() && !ended) ? opener.get() : known);
        if (ended) {
            session.close(); // Nobody else would.
        }
        return Optional.of(session);
    }

    void end() {
        ended = true;
        sessions.values().forEach(Session::close);
    }
}
