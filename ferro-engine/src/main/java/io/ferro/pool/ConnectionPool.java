package io.ferro.pool;

import io.ferro.PoolStats;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lends physical connections; giving one back is closing it. Thread-safe. */
public interface ConnectionPool extends AutoCloseable {

    /**
     * {@return a connection in autocommit mode}
     *
     * @param access what it is for
     * @throws SQLException if none becomes free in time or the database cannot be reached
     */
    Connection borrow(Access access) throws SQLException;

    /** {@return the pool of the connections that write, or of those that read where none writes} */
    DataSource dataSource();

    /** {@return how the connections are used at this moment} */
    PoolStats stats();

    /** Closes every connection, also those that are lent. */
    @Override
    void close();
}
