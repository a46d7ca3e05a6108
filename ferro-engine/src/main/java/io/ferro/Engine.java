package io.ferro;

import io.ferro.schema.MigrateOptions;
import io.ferro.schema.MigrationPlan;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One named connection pool. An engine always stays on its own connection and joins the transaction that the calling thread has
 * open there. Thread-safe.
 */
public interface Engine extends Sql {

    /** {@return the name of the connection} */
    String name();

    /** {@return a new session on this connection, current for this thread until it is closed} */
    Session session();

    /**
     * Does work in a session of its own.
     *
     * @param <X> the checked exception of the work
     * @param work the work
     * @throws X as the work does
     */
    default <X extends Exception> void runInSession(Block<Session, X> work) throws X {
        callInSession(new VoidCall<>(work));
    }

    /**
     * {@return the result of work done in a session of its own}
     *
     * @param <T> the result
     * @param <X> the checked exception of the work
     * @param work the work
     * @throws X as the work does
     */
    <T extends @Nullable Object, X extends Exception> T callInSession(Call<Session, T, X> work) throws X;

    /**
     * Does work in a session of its own, apart from the transaction that this thread has open; see {@link #callApart}.
     *
     * @param <X> the checked exception of the work
     * @param work the work
     * @throws X as the work does
     */
    default <X extends Exception> void runApart(Block<Session, X> work) throws X {
        callApart(new VoidCall<>(work));
    }

    /**
     * {@return the result of work done in a session of its own, apart from the transaction that this thread has open} That
     * transaction, on whichever connection, is set aside until the work is done: the work is no part of it, sees nothing that it has
     * not committed, and stays when it is rolled back. Without one this is {@link #callInSession}.
     *
     * <p>The work needs another connection of the pool than the transaction has, and waits like everybody else for rows that it has
     * locked. SQLite has one connection that writes, so beside a transaction that has it the work may only read.
     *
     * @param <T> the result
     * @param <X> the checked exception of the work
     * @param work the work
     * @throws X as the work does
     * @throws ActiveTransactionException from an operation that needs a connection, if transactions that this thread has set aside
     *     hold all there are for it
     */
    <T extends @Nullable Object, X extends Exception> T callApart(Call<Session, T, X> work) throws X;

    /**
     * Does work in a transaction: commits on return, rolls back on any throwable, which is rethrown as it was. It joins the current
     * session where that is one of this connection, else it has a session of its own.
     *
     * @param <X> the checked exception of the work
     * @param work the work
     * @throws X as the work does
     * @throws ActiveTransactionException if this thread has a transaction open on another connection
     */
    default <X extends Exception> void runInTransaction(Block<Transaction, X> work) throws X {
        runInTransaction(TransactionOptions.defaults(), work);
    }

    /**
     * Does work in a transaction; see {@link #callInTransaction(TransactionOptions, Call)}.
     *
     * @param <X> the checked exception of the work
     * @param options how it is run
     * @param work the work
     * @throws X as the work does
     * @throws ActiveTransactionException if this thread has one open on another connection, or one without these options
     */
    default <X extends Exception> void runInTransaction(TransactionOptions options, Block<Transaction, X> work)
            throws X {
        callInTransaction(options, new VoidCall<>(work));
    }

    /**
     * {@return the result of work done in a transaction; see {@link #runInTransaction(Block)}}
     *
     * @param <T> the result
     * @param <X> the checked exception of the work
     * @param work the work
     * @throws X as the work does
     * @throws ActiveTransactionException if this thread has a transaction open on another connection
     */
    default <T extends @Nullable Object, X extends Exception> T callInTransaction(Call<Transaction, T, X> work)
            throws X {
        return callInTransaction(TransactionOptions.defaults(), work);
    }

    /**
     * {@return the result of work done in a transaction, in the current session where that is one of this connection, else in one of its
     * own; see {@link Session#callInTransaction(TransactionOptions, Call)}}
     *
     * @param <T> the result
     * @param <X> the checked exception of the work
     * @param options how it is run
     * @param work the work
     * @throws X as the work does
     * @throws TransactionTimeoutException if its time was over before it was committed
     * @throws ActiveTransactionException if this thread has one open on another connection, or one without these options
     */
    <T extends @Nullable Object, X extends Exception> T callInTransaction(
            TransactionOptions options, Call<Transaction, T, X> work) throws X;

    /**
     * {@return everything for one model, on this connection: on the current session where it is one of this connection, else without
     * one}
     *
     * @param <M> the model
     * @param model its class
     */
    <M> Models<M> models(Class<M> model);

    /**
     * Creates the tables of every model of this application that are missing, with their join tables, indexes and foreign keys. A table
     * that exists is never touched. It is the first rung of {@link #migrate(MigrateOptions)}.
     *
     * @throws SchemaException if a table cannot be created, or a transaction is open; nothing was created then
     * @throws DatabaseException if the database refuses it; nothing was created then
     */
    void createTables();

    /**
     * Brings the database to what the models ask for, as far as the settings of this connection go: the migration that runs when it is
     * connected, or the creation of missing tables where none does.
     *
     * @throws SchemaException as {@link #migrate(MigrateOptions)} does
     */
    void migrate();

    /**
     * Brings the database to what the models ask for. Either all of it is done or nothing, and of several applications that do so at
     * once one does it while the others wait and find nothing left to do. Each statement is logged before it runs; what the options
     * leave as it is, is logged too.
     *
     * @param options how far it may go
     * @throws SchemaException if any step is impossible, with all such steps, or this thread has a transaction open on this
     *     connection; nothing was changed then
     * @throws DatabaseException if the database refuses a statement; nothing was changed then
     */
    void migrate(MigrateOptions options);

    /** {@return what {@link #migrate()} would do} Nothing is changed, and it works inside a transaction too. */
    MigrationPlan plan();

    /**
     * {@return what {@link #migrate(MigrateOptions)} would do} Nothing is changed, and it works inside a transaction too.
     *
     * @param options how far the migration may go
     * @throws SchemaException if any step is impossible, with all such steps
     */
    MigrationPlan plan(MigrateOptions options);

    /**
     * {@return the pool for code that speaks JDBC; on SQLite its connections are the one that writes, where there is one} Its work
     * takes no part in Ferro's transactions, and what it sets on a connection stays there.
     *
     * @throws ConfigurationException if a schema is set and a pooler of transactions stands between, so that the connections of the pool
     *     could not keep it
     */
    DataSource dataSource();

    /** {@return how the connections of the pool are used at this moment} */
    PoolStats poolStats();

    /** {@return whether the database answers, asked within the validation timeout of the pool; see {@link #check(Duration)}} */
    Health check();

    /**
     * {@return whether the database answers} It is asked on a connection of its own, so that a pool in full use does not count as a
     * database that is down. Threads that ask at once get one answer, and the answer is given again for a second. No failure is
     * thrown.
     *
     * @param timeout how long opening the connection and the answer may take each, in whole seconds on PostgreSQL, at least one
     */
    Health check(Duration timeout);
}
