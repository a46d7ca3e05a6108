package io.ferro;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where SQL can be run as it is written: one statement at a time. A {@code ?} stands for a value, on every database; the operators of
 * PostgreSQL that have one are written {@code ??}, as JDBC has it. Values may be null, numbers, booleans,
 * text, bytes, enums, {@link java.util.UUID} and the types of {@code java.time} that models may hold.
 */
public interface Sql {

    /**
     * Runs a statement that returns no rows.
     *
     * @param sql the statement
     * @param values one for each {@code ?}
     * @return how many rows were changed; zero for a statement that changes none
     * @throws DatabaseException if the database refuses it
     */
    long execute(String sql, @Nullable Object... values);

    /**
     * Runs a statement that returns rows.
     *
     * @param sql the statement
     * @param values one for each {@code ?}
     * @return the rows
     * @throws DatabaseException if the database refuses it
     */
    List<Row> fetchAll(String sql, @Nullable Object... values);

    /**
     * Runs a statement whose rows are read one after the other, in constant memory. The stream has a database connection until its last
     * row was read or it is closed: open it with try. Inside a transaction it uses the transaction's, and ends with it. It is for one
     * thread; {@link Stream#parallel} does not make it faster.
     *
     * @param sql the statement
     * @param values one for each {@code ?}
     * @return the rows, to be closed; reading on throws {@link TransactionClosedException} or {@link SessionClosedException} if what it
     *     was opened in has ended, and {@link DatabaseException} if the database fails in the middle
     * @throws DatabaseException if the database refuses it
     */
    Stream<Row> stream(String sql, @Nullable Object... values);

    /**
     * Runs a statement whose rows are read one after the other, and makes a record of each, as {@link Row#as} does; see
     * {@link #stream(String, Object...)}.
     *
     * @param <R> the record
     * @param type its class
     * @param sql the statement
     * @param values one for each {@code ?}
     * @return the records, to be closed
     * @throws DatabaseException if the database refuses it
     */
    default <R extends Record> Stream<R> stream(Class<R> type, String sql, @Nullable Object... values) {
        return stream(sql, values).map(row -> row.as(type));
    }

    /**
     * Runs a statement that returns rows and makes a record of each, as {@link Row#as} does.
     *
     * @param <R> the record
     * @param type its class
     * @param sql the statement
     * @param values one for each {@code ?}
     * @return the records
     * @throws DatabaseException if the database refuses it
     * @throws ConfigurationException if the columns do not fit the record
     */
    default <R extends Record> List<R> fetchAll(Class<R> type, String sql, @Nullable Object... values) {
        return fetchAll(sql, values).stream().map(row -> row.as(type)).toList();
    }

    /**
     * Runs a statement that returns rows and makes a record of the first, as {@link Row#as} does.
     *
     * @param <R> the record
     * @param type its class
     * @param sql the statement
     * @param values one for each {@code ?}
     * @return the record, empty when there is no row
     * @throws DatabaseException if the database refuses it
     * @throws ConfigurationException if the columns do not fit the record
     */
    default <R extends Record> Optional<R> fetchOne(Class<R> type, String sql, @Nullable Object... values) {
        return fetchOne(sql, values).map(row -> row.as(type));
    }

    /**
     * Runs a statement that returns rows and takes the first.
     *
     * @param sql the statement
     * @param values one for each {@code ?}
     * @return the first row, empty when there is none
     * @throws DatabaseException if the database refuses it
     */
    Optional<Row> fetchOne(String sql, @Nullable Object... values);
}
