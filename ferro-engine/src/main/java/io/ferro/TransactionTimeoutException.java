package io.ferro;

import org.jspecify.annotations.Nullable;

/** The time of the transaction was over, so it was rolled back. */
public final class TransactionTimeoutException extends TransactionClosedException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param cause what it follows from, null for nothing
     */
    public TransactionTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
