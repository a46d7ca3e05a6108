package io.ferro;

/**
 * An open transaction. It belongs to the thread that opened it: everything that thread does on the connection meanwhile is part of
 * it. A transaction opened inside another one is a savepoint.
 *
 * <p>Once it was committed or rolled back, every call but {@link #close()} fails with {@link TransactionClosedException}.
 */
public interface Transaction extends Sql, AutoCloseable {

    /** {@return the name of the connection it runs on} */
    String connectionName();

    /**
     * Makes the work durable; of a savepoint, part of the transaction around it.
     *
     * @throws DatabaseException if the database refuses it; everything is rolled back then
     */
    void commit();

    /** Undoes the work. */
    void rollback();

    /** {@return whether it was neither committed nor rolled back} */
    boolean isOpen();

    /** Rolls back unless the transaction was committed or rolled back before. */
    @Override
    void close();
}
