package io.ferro.pool;

import com.zaxxer.hikari.SQLExceptionOverride;
import io.ferro.dialect.LostConnection;
import java.sql.SQLException;

/**
 * Has the pool throw away what is lost and nothing else: HikariCP takes "feature not supported" for the end of a connection, which would
 * end a transaction that has a savepoint to return to, and misses some ways in which PostgreSQL ends a session.
 */
final class BrokenConnections implements SQLExceptionOverride {

    @java.lang.Override // The interface has a type of this name.
    public Override adjudicate(SQLException error) {
        return LostConnection.isToldBy(error) ? Override.MUST_EVICT : Override.DO_NOT_EVICT;
    }
}
