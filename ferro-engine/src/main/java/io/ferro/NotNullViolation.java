package io.ferro;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column that does not take NULL was to become NULL. */
public final class NotNullViolation extends IntegrityViolation {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     * @param table the table, null if unknown
     * @param columns the columns, empty if unknown
     * @param constraint the name of the constraint, null if unknown
     * @param sql the statement, null when the error arose outside one
     * @param cause the driver's error
     */
    public NotNullViolation(
            String message,
            @Nullable String table,
            List<String> columns,
            @Nullable String constraint,
            @Nullable String sql,
            SQLException cause) {
        super(message, table, columns, constraint, sql, cause);
    }
}
