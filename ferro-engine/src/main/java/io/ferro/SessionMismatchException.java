package io.ferro;

import org.jspecify.annotations.Nullable;

/** Sessions are used or closed out of order, or an instance is used with a session of another connection. */
public final class SessionMismatchException extends FerroException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro and its integrations.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param cause what it follows from, null for nothing
     */
    public SessionMismatchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
