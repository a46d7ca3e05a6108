package io.ferro;

import org.jspecify.annotations.Nullable;

/** An open transaction forbids what was asked for. */
public final class ActiveTransactionException extends FerroException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro and its integrations.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param cause what it follows from, null for nothing
     */
    public ActiveTransactionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
