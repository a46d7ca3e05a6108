package io.ferro;

import org.jspecify.annotations.Nullable;

/** The transaction was committed or rolled back before. */
public class TransactionClosedException extends FerroException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro and its integrations.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param cause what it follows from, null for nothing
     */
    public TransactionClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
