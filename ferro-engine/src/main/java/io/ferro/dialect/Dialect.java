package io.ferro.dialect;

import io.ferro.TransactionOptions;
import io.ferro.error.DatabaseErrors.Kind;
import io.ferro.error.ViolatedConstraint;
import io.ferro.model.EnumStorage;
import io.ferro.raw.RawStatement;
import io.ferro.spi.Aggregation;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ColumnType;
import io.ferro.spi.RowLock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One database system. Stateless and thread-safe. */
public interface Dialect {

    /**
     * {@return SQLite's}
     *
     * @param file the database, for errors
     * @param readOnly whether it is opened for reading only
     */
    static Dialect sqlite(String file, boolean readOnly) {
        return new SqliteDialect(file, readOnly);
    }

    /**
     * {@return PostgreSQL's}
     *
     * @param schema the schema that every statement of Ferro's own names, null for none
     */
    static Dialect postgres(@Nullable String schema) {
        return new PostgresDialect(schema);
    }

    /**
     * {@return an identifier, quoted}
     *
     * @param identifier the name as it is stored
     */
    default String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /**
     * Appends an identifier, quoted.
     *
     * @param sql the statement
     * @param identifier the name as it is stored
     */
    default void quote(StringBuilder sql, String identifier) {
        if (identifier.indexOf('"') < 0) {
            sql.append('"').append(identifier).append('"');
        } else {
            sql.append(quote(identifier));
        }
    }

    /**
     * {@return the name of a table as a statement has it, quoted}
     *
     * @param schema the schema that the model names, null for the connection's
     * @param table the name as it is stored
     * @throws io.ferro.ConfigurationException if the database has no schemas and one is named
     */
    String table(@Nullable String schema, String table);

    /** {@return what can be told of a statement of the user's own by its text}
     *
     * @param sql the text
     */
    RawStatement raw(String sql);

    /** {@return a statement that needs nothing but a database that answers} */
    String signOfLife();

    /**
     * {@return the statement that a transaction with these options begins with, null for none} What it sets ends with the transaction,
     * or with {@link #afterwards}: a pooler may have another connection there the next time.
     *
     * @param options the options
     */
    @Nullable
    String beginning(TransactionOptions options);

    /**
     * {@return the statement that follows a transaction with these options on its connection, null for none}
     *
     * @param options the options
     */
    default @Nullable String afterwards(TransactionOptions options) {
        return null;
    }

    /**
     * Ends the statement that runs on a connection, if one does, with an error for whoever runs it.
     *
     * @param connection the connection, in use by another thread
     * @throws SQLException as the driver does
     */
    void cancel(Connection connection) throws SQLException;

    /**
     * {@return what reads the columns of a result}
     *
     * @param result the result
     * @throws SQLException as the driver does
     */
    ColumnSource source(ResultSet result) throws SQLException;

    /**
     * {@return what sets the parameters of a statement}
     *
     * @param statement the statement
     */
    ColumnSink sink(PreparedStatement statement);

    /**
     * {@return the test that a text column matches a pattern, as SQL with one parameter}
     *
     * @param column the column, quoted
     * @param ignoreCase whether upper and lower case are the same
     */
    String like(String column, boolean ignoreCase);

    /**
     * {@return the value of that parameter}
     *
     * @param pattern a pattern with {@code %}, {@code _} and the backslash
     * @param ignoreCase whether upper and lower case are the same
     */
    String likePattern(String pattern, boolean ignoreCase);

    /**
     * {@return the test that a column holds one of several values, as SQL with one parameter for all of them}
     *
     * @param column the column, quoted
     * @param type how the values are stored
     * @param negated whether the column must hold none of them
     */
    String oneOf(String column, ColumnType<?> type, boolean negated);

    /**
     * {@return the value of that parameter, a text}
     *
     * @param <T> the type of the values
     * @param type how they are stored
     * @param values the values, none of them null
     */
    <T> String listOf(ColumnType<T> type, Collection<? extends T> values);

    /**
     * {@return what to select from for a row for each of several values, in the column {@code value}; with one parameter for all of them,
     * as {@link #listOf} makes it}
     *
     * @param type how the values are stored; a type that a key can have
     */
    String rowsOf(ColumnType<?> type);

    /**
     * {@return an aggregate over rows, as SQL}
     *
     * @param aggregation the aggregate
     */
    default String aggregate(Aggregation aggregation) {
        ColumnDescriptor<?> column = aggregation.column();
        return aggregation.function().of(column == null ? "*" : quote(column.name()));
    }

    /**
     * {@return what stands for a parameter that a value of an assignment is} It may stand there several times, for the same value, where
     * the database has names for parameters.
     *
     * @param number its number, from 1
     */
    default String parameter(int number) {
        return "?";
    }

    /**
     * {@return a number computed from two others, as SQL; an error of the statement where the column cannot hold it}
     *
     * @param operator how
     * @param column the column that holds the first number and takes the new one
     * @param other the second number, as SQL
     */
    default String calculation(AssignmentNode.Operator operator, ColumnDescriptor<?> column, String other) {
        String symbol = switch (operator) {
            case ADD -> " + ";
            case SUBTRACT -> " - ";
            case MULTIPLY -> " * ";
        };
        return quote(column.name()) + symbol + other;
    }

    /**
     * {@return how the values of a column are read that are to be compared with the column again: exactly as it orders them}
     *
     * @param type the type of the column
     */
    default ColumnType<?> comparedAs(ColumnType<?> type) {
        return type;
    }

    /** {@return what stands for the limit of a statement that has an offset and no limit; empty when nothing has to} */
    String noLimit();

    /** {@return the parameter for a limit or an offset} */
    default String rowCount() {
        return "?";
    }

    /**
     * {@return the end of a statement that locks the rows it selects}
     *
     * @param lock what becomes of rows that another transaction holds
     * @throws UnsupportedOperationException if the database has no locks of rows
     */
    String rowLock(RowLock lock);

    /**
     * {@return the type of a column in a table's definition}
     *
     * @param column the column
     */
    String columnType(ColumnDescriptor<?> column);

    /**
     * {@return the fastest way to insert many rows into a table, null where that are inserts of single rows}
     *
     * @param connection a connection inside a transaction
     * @param table the table as a statement has it
     * @param columns the columns that get values, quoted; at least one, and each row sets all of them in this order
     * @param fixed the columns that are the same in every row, quoted, and their values as a statement has them: numbers
     * @throws SQLException as the driver does
     */
    default @Nullable BulkInsert bulkInsert(
            Connection connection, String table, List<String> columns, Map<String, String> fixed) throws SQLException {
        return null;
    }

    /** {@return whether rows that a batch of inserts returns can be had, in the order of the inserts} */
    boolean returnsBatches();

    /** {@return how many rows a result that is read row by row fetches at a time, inside a transaction; zero if it steps from row to row} */
    int fetchSize();

    /** {@return the database system} */
    DatabaseSystem system();

    /**
     * {@return the default of a column as this database writes it, null when the column has none}
     *
     * @param column the column
     */
    default @Nullable String defaultValue(ColumnDescriptor<?> column) {
        return column.defaultValue();
    }

    /**
     * {@return whether a check, and not a type, allows the constants of an enum only}
     *
     * @param type the type of a column
     */
    default boolean checksConstants(ColumnType<?> type) {
        return type.enumStorage() == EnumStorage.CHECKED;
    }

    /**
     * {@return the condition that every value of a column fulfils, the user's and the one of an enum's constants; null when there is none}
     *
     * @param column the column
     */
    default @Nullable String check(ColumnDescriptor<?> column) {
        String given = column.check();
        if (!checksConstants(column.type())) {
            return given;
        }
        String constants = quote(column.name()) + " in ("
                + column.type().constants().stream()
                        .map(constant -> "'" + constant + "'")
                        .collect(Collectors.joining(", "))
                + ")";
        return given == null ? constants : "(" + given + ") and " + constants;
    }

    /**
     * {@return the parameter for a value in an insert, as SQL: where there is no value, the column's default}
     *
     * @param column the column
     */
    default String insertedValue(ColumnDescriptor<?> column) {
        String value = defaultValue(column);
        return value == null ? "?" : "coalesce(?, " + value + ")";
    }

    /** {@return the schema that every statement of Ferro's own names, null for none} */
    default @Nullable String schema() {
        return null;
    }

    /**
     * {@return what kind of error the database reported}
     *
     * @param error the driver's error
     */
    Kind kind(SQLException error);

    /**
     * {@return what the database tells of the constraint that does not hold; never a value}
     *
     * @param error the driver's error
     */
    ViolatedConstraint violated(SQLException error);

    /** {@return whether the database tells which foreign key does not hold} */
    boolean tellsForeignKeys();

    /**
     * {@return the error's code; never a value}
     *
     * @param error the driver's error
     */
    String detail(SQLException error);

    /**
     * {@return whether the connection to the database is gone}
     *
     * @param error the driver's error
     */
    boolean isConnectionLost(SQLException error);

    /**
     * {@return whether a change was refused because nothing is to be changed on the connection}
     *
     * @param error the driver's error
     */
    boolean isChangeRefused(SQLException error);

    /**
     * {@return the value of a column that was selected by a statement of the user's own, null for NULL}
     *
     * @param result the row
     * @param column the column's number, from 1
     * @throws SQLException as the driver does
     */
    default @Nullable Object value(ResultSet result, int column) throws SQLException {
        return result.getObject(column);
    }
}
