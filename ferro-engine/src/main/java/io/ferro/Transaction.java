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
     * @throws TransactionRolledBackException if {@link #setRollbackOnly} was called; everything is rolled back then
     */
    void commit();

    /** Undoes the work. */
    void rollback();

    /**
     * Decides that this transaction is not committed: {@link #commit()} rolls it back instead and fails, also where that is done at
     * the end of a block. Work may go on until then.
     *
     * @param reason what went wrong, the cause of that failure; of several the first one counts
     */
    void setRollbackOnly(Throwable reason);

    /** {@return whether it was neither committed nor rolled back} */
    boolean isOpen();

    /** Rolls back unless the transaction was committed or rolled back before. */
    @Override
    void close();
}
