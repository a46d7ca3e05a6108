package io.ferro.pool;

import com.zaxxer.hikari.HikariDataSource;
import io.ferro.PoolStats;
import io.ferro.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The physical connections of one named connection. Thread-safe. */
interface ConnectionPool extends AutoCloseable {

    /**
     * {@return the pool that lends connections in autocommit mode}
     *
     * @param access what they are for
     */
    HikariDataSource lending(Access access);

    /** {@return why no connection can be opened at this moment, null if one can or nobody tries} */
    default @Nullable SQLException outage() {
        return null;
    }

    /**
     * {@return what opens connections beside the pool}
     *
     * @param timeout how long opening one, and each answer of its server, may take; counted in whole seconds by some drivers
     * @throws SQLException as the driver does
     */
    DataSource beside(Duration timeout) throws SQLException;

    /** {@return the dialect of the database behind it} */
    Dialect dialect();

    /**
     * {@return whether a connection is not what it was when it was lent, as far as can be told without asking its server}
     *
     * @param connection the connection, about to be given back
     * @throws SQLException as the driver does
     */
    default boolean hasStrayed(Connection connection) throws SQLException {
        return false;
    }

    /** {@return what every transaction has to begin with, null for nothing} */
    default @Nullable String prologue() {
        return null;
    }

    /** {@return why no state of a session outlives a transaction, null where it does} */
    default @Nullable String lackOfSessions() {
        return null;
    }

    /** {@return what is worth knowing about the way to the database, by name} */
    default Map<String, String> details() {
        return Map.of();
    }

    /** {@return how the connections are used at this moment} */
    PoolStats stats();

    /** Closes every connection, also those that are lent. */
    @Override
    void close();
}
