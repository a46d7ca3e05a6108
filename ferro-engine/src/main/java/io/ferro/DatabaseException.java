package io.ferro;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database refused a statement. The text of the statement is kept, bound values are not. Where the cause is known, a subclass
 * says it, the same on every database.
 */
public sealed class DatabaseException extends FerroException
        permits IntegrityViolation, SerializationFailure, LockNotAvailable {

    private static final long serialVersionUID = 1L;

    /** The text of the statement, null when the error arose outside one. */
    private final @Nullable String sql;

    /**
     * Called by Ferro.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param sql the statement, null when the error arose outside one
     * @param cause the driver's error
     */
    public DatabaseException(String message, @Nullable String sql, SQLException cause) {
        super(message, cause);
        this.sql = sql;
    }

    /** {@return the text of the statement, with a question mark for each value; null when the error arose outside one} */
    public final @Nullable String sql() {
        return sql;
    }
}
