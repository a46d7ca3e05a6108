package io.ferro;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached, refuses the connection, or closed it while work was under way. */
public final class ConnectionFailedException extends FerroException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro and its integrations.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param cause what it follows from, null for nothing
     */
    public ConnectionFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
