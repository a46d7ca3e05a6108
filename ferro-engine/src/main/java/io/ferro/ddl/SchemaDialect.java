package io.ferro.ddl;

import io.ferro.schema.PlannedStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One database system's part in migrations. Stateless and thread-safe. */
public interface SchemaDialect {

    /**
     * Prepares a connection on which a migration is about to begin a transaction.
     *
     * @param connection the connection, in autocommit mode
     * @throws SQLException as the driver does
     */
    default void beforeTransaction(Connection connection) throws SQLException {}

    /**
     * Keeps other migrations out until the end of the transaction, and logs what it waits for if it has to.
     *
     * @param connection a connection in a transaction
     * @param name the name of the connection, for the log
     * @throws SQLException as the driver does
     */
    void lock(Connection connection, String name) throws SQLException;

    /**
     * {@return those tables of the models that exist, as an unqualified name finds them, spelt by the database}
     *
     * @param connection a connection
     * @param model the schema of the models
     * @throws SQLException as the driver does
     */
    Schema live(Connection connection, Schema model) throws SQLException;

    /**
     * {@return the schema of the models with types, defaults and checks spelt as the database would spell them}
     *
     * @param connection a connection in a transaction; nothing on it is different afterwards
     * @param model the schema of the models
     * @param live the tables that exist; the spelling of others does not matter
     * @throws SQLException as the driver does
     * @throws io.ferro.SchemaException if the database does not understand a type, a default or a check
     */
    Schema canonical(Connection connection, Schema model, Schema live) throws SQLException;

    /**
     * {@return what enum types and constants of theirs are missing}
     *
     * @param connection a connection
     * @param model the schema of the models
     * @throws SQLException as the driver does
     */
    default List<Change> enumChanges(Connection connection, Schema model) throws SQLException {
        return List.of();
    }

    /**
     * {@return why changes are impossible, each with its own id; empty when all can be done} It reads the tables, but shows no value.
     *
     * @param connection a connection in a transaction
     * @param migration the changes
     * @throws SQLException as the driver does
     */
    List<String> obstacles(Connection connection, Migration migration) throws SQLException;

    /**
     * {@return the statements that make the changes, in an order in which they can run}
     *
     * @param migration the changes, all of them possible
     */
    List<PlannedStatement> statements(Migration migration);

    /**
     * {@return the statements of a script that does the same in another tool, which runs a file in a transaction of its own}
     *
     * @param statements the statements of the migration
     */
    default List<PlannedStatement> script(List<PlannedStatement> statements) {
        return statements;
    }

    /**
     * Looks at the database before the migration is committed.
     *
     * @param connection the connection in the transaction
     * @throws SQLException as the driver does
     * @throws io.ferro.SchemaException if the changes must not stay
     */
    default void beforeCommit(Connection connection) throws SQLException {}

    /**
     * Undoes {@link #beforeTransaction}, however the migration ended.
     *
     * @param connection the connection, in autocommit mode
     * @throws SQLException as the driver does
     */
    default void afterTransaction(Connection connection) throws SQLException {}
}
