package io.ferro;

import org.jspecify.annotations.Nullable;

/** A transaction was to be committed and was rolled back, because something inside it had decided so. Its cause is the reason. */
public final class TransactionRolledBackException extends FerroException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what was wrong, where, and what to do
     * @param cause the reason, null when there is none
     */
    public TransactionRolledBackException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
