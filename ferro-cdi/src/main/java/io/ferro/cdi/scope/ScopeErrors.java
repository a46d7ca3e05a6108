package io.ferro.cdi.scope;

import jakarta.enterprise.context.ContextNotActiveException;

/** Errors of the session scope, in the container's own classes. */
final class ScopeErrors {

    private ScopeErrors() {}

    static ContextNotActiveException notActive() {
        return new ContextNotActiveException(
                "FERRO-0706: @FerroSessionScoped is not active: no session is open on this thread and no request is"
                        + " active. Open a session, or call from a request.");
    }
}
