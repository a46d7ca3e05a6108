package io.ferro;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A check constraint does not hold. */
public final class CheckViolation extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param sql the statement, null when the error arose outside one
     * @param cause the driver's error
     */
    public CheckViolation(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
