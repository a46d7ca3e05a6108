package io.ferro;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row with these values exists already, and a unique constraint or the primary key forbids a second. */
public final class UniqueViolation extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param sql the statement, null when the error arose outside one
     * @param cause the driver's error
     */
    public UniqueViolation(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
