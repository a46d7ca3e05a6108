package io.ferro;

import org.jspecify.annotations.Nullable;

/** The row of a model with a {@link io.ferro.model.Version} was changed by somebody else since the instance was read. */
public final class OptimisticLockException extends FerroException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro and its integrations.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param cause what it follows from, null for nothing
     */
    public OptimisticLockException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
