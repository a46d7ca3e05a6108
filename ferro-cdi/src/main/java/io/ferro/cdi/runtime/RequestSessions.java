package io.ferro.cdi.runtime;

import io.ferro.Session;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The sessions of one request, one for each connection that it uses. The end of the request is the end of this bean, on whatever
 * thread that happens: nothing else says so in every container.
 */
@RequestScoped
public class RequestSessions {

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    /** Called by the container. */
    public RequestSessions() {}

    /**
     * {@return the session of this request on a connection}
     *
     * @param connection the connection's name
     * @param opener opens it
     */
    public Session on(String connection, Supplier<Session> opener) {
        return sessions.compute(connection, (name, known) -> known == null || !known.isOpen() ? opener.get() : known);
    }

    @PreDestroy
    void end() {
        sessions.values().forEach(Session::close);
    }
}
