package io.ferro.cdi.runtime;

import io.ferro.spi.SessionSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;

/**
 * Keeps the sessions of one request. The end of the request is the end of this bean, on whatever thread that happens: nothing else says
 * so in every container.
 */
@RequestScoped
public class RequestSessions {

    private final OpenSessions sessions = new OpenSessions();

    /** Called by the container. */
    public RequestSessions() {}

    /** {@return the sessions of this request, for any thread} */
    public SessionSource sessions() {
        return sessions;
    }

    @PreDestroy
    void end() {
        sessions.end();
    }
}
