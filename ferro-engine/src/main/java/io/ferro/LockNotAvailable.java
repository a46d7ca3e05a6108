package io.ferro;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Another transaction holds a lock that the statement needs, and it was told not to wait, or not for longer. */
public final class LockNotAvailable extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param sql the statement, null when the error arose outside one
     * @param cause the driver's error
     */
    public LockNotAvailable(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
