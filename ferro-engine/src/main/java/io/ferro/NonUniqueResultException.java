package io.ferro;

import org.jspecify.annotations.Nullable;

/** One row was asked for and there are several. */
public final class NonUniqueResultException extends FerroException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro and its integrations.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param cause what it follows from, null for nothing
     */
    public NonUniqueResultException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
