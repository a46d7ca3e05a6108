package io.ferro.spi;

/**
 * A transaction that somebody else begins and ends, and that work on a connection can be part of. Objects that are equal stand for the
 * same transaction. Thread-safe.
 */
public interface OuterTransaction {

    /**
     * Makes sure that work on a connection can become part of it now. Asked on the thread of the work, before it begins.
     *
     * @param connection the connection's name
     * @throws io.ferro.FerroException if it cannot, because the transaction is over or has taken in all that it can
     */
    void requireRoom(String connection);

    /**
     * Takes work in: from now on its outcome is that of this transaction. Called once for each connection that had room.
     *
     * @param connection the connection's name
     * @param work the work, which this transaction ends
     * @throws io.ferro.FerroException if it cannot; then whoever asked ends the work
     */
    void join(String connection, Work work);

    /** Work that is part of a transaction. It is ended once; what comes later does nothing, but for a commit, which then fails. */
    interface Work {

        /**
         * Commits, on the thread of the work. On another one, or where something keeps it from being committed, it is rolled back.
         *
         * @throws io.ferro.FerroException if it was rolled back instead
         */
        void commit();

        /**
         * Rolls back, on any thread. On another one than that of the work the connection is thrown away, because that thread may be using it.
         *
         * @throws io.ferro.FerroException if the database fails; the connection is given back all the same
         */
        void rollback();
    }
}
