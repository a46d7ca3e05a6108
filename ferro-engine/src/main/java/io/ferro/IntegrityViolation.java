package io.ferro;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table does not hold. What is known of the constraint can be asked for, so that a program can say which of its
 * fields was wrong without reading the message.
 *
 * <p>Databases tell different amounts of it. What one leaves out is taken from the models, and is unknown where they do not declare the
 * constraint either:
 *
 * <ul>
 *   <li>{@link UniqueViolation}: table and columns are known, unless an index is over expressions. The name on SQLite is the one that
 *       Ferro gives to what models declare; primary keys have none there.
 *   <li>{@link NotNullViolation}: table and column are known, and there is no name.
 *   <li>{@link CheckViolation}: the name is known; for a check without one SQLite gives its condition. Table and column are known of
 *       checks that models declare.
 *   <li>{@link ForeignKeyViolation}: on PostgreSQL table and name are known, and the columns when the row that refers was written or a
 *       model declares the key. SQLite tells nothing of it, so there Ferro finds out when {@link Session#create}, {@link Session#save}
 *       or {@link Session#delete} is refused, and nothing is known otherwise.
 * </ul>
 */
public abstract sealed class IntegrityViolation extends DatabaseException
        permits UniqueViolation, ForeignKeyViolation, NotNullViolation, CheckViolation {

    private static final long serialVersionUID = 1L;

    /** The table, null if unknown. */
    private final @Nullable String table;

    /** The columns, empty if unknown. */
    @SuppressWarnings("serial") // The lists of List.copyOf are serializable.
    private final List<String> columns;

    /** The name, null if unknown. */
    private final @Nullable String constraint;

    IntegrityViolation(
            String message,
            @Nullable String table,
            List<String> columns,
            @Nullable String constraint,
            @Nullable String sql,
            SQLException cause) {
        super(message, sql, cause);
        this.table = table;
        this.columns = List.copyOf(columns);
        this.constraint = constraint;
    }

    /** {@return the table that has the constraint, for a foreign key the one that refers; as it is stored, null if unknown} */
    public final @Nullable String table() {
        return table;
    }

    /** {@return the columns that the constraint is on, in its order, unmodifiable; empty if unknown} */
    public final List<String> columns() {
        return columns;
    }

    /** {@return the name of the constraint as it is stored, null if unknown or if it has none} */
    public final @Nullable String constraint() {
        return constraint;
    }
}
