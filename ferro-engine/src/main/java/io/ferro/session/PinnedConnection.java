package io.ferro.session;

import io.ferro.TransactionOptions;
import io.ferro.dialect.Dialect;
import io.ferro.error.CallSite;
import io.ferro.pool.Access;
import io.ferro.pool.Lease;
import io.ferro.pool.Lease.Holder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection of a transaction and of the savepoints in it. */
final class PinnedConnection {

    private static final Logger LOG = LoggerFactory.getLogger(PinnedConnection.class);

    /** For how long a statement that another thread waits for is cancelled before its connection is cut. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Lease lease;
    private final Dialect dialect;
    private final TransactionOptions options;
    private final Use use = new Use();

    private PinnedConnection(Lease lease, Dialect dialect, TransactionOptions options) {
        this.lease = lease;
        this.dialect = dialect;
        this.options = options;
    }

    /** {@return a borrowed connection on which a transaction has begun} */
    static PinnedConnection begin(DefaultSession session, TransactionOptions options) {
        Executor executor = session.executor();
        Access access = options.isReadOnly() ? Access.READ : Access.WRITE;
        Lease lease = executor.borrow(access, new Holder("a transaction", session, CallSite.find()));
        PinnedConnection pinned =
                new PinnedConnection(lease, session.connection().dialect(), options);
        try {
            Executor.begin(lease.connection(), session.connection().prologue());
            pinned.run(pinned.dialect.beginning(options));
            return pinned;
        } catch (SQLException e) {
            pinned.discard();
            throw executor.failures().translate(e, null);
        }
    }

    private void run(@Nullable String sql) throws SQLException {
        if (sql != null) {
            try (Statement statement = connection().createStatement()) {
                statement.execute(sql);
            }
        }
    }

    Lease lease() {
        return lease;
    }

    Connection connection() {
        return lease.connection();
    }

    TransactionOptions options() {
        return options;
    }

    /** {@return what keeps it to one thread while the transaction is open} */
    Use use() {
        return use;
    }

    /** Commits and gives the connection back. After a failure it is kept, for {@link #rollback}. */
    void commit() throws SQLException {
        connection().commit();
        giveBack();
    }

    /** Rolls back and gives the connection back, whatever happens. */
    void rollback() throws SQLException {
        try {
            connection().rollback();
        } catch (SQLException e) {
            discard();
            throw e;
        }
        giveBack();
    }

    private void giveBack() {
        try {
            connection().setAutoCommit(true);
            run(dialect.afterwards(options));
        } catch (SQLException e) {
            LOG.debug("A connection is thrown away, because it could not be made ready for the next transaction", e);
            lease.spoil();
        }
        close();
    }

    /** Throws the connection away, with what was not committed on it. */
    private void discard() {
        lease.spoil();
        close();
    }

    private void close() {
        try {
            lease.close();
        } catch (SQLException e) {
            LOG.warn("A connection could not be given back to its pool", e);
        }
    }

    /**
     * Rolls back on another thread than the one whose transaction it is. What that thread does with the connection at this moment cannot
     * be known, so it is thrown away.
     */
    void takeAway() throws SQLException {
        lease.spoil();
        boolean taken = use.takeOver(this::cancel, PATIENCE);
        try (Lease given = lease) {
            if (!taken) {
                given.connection().abort(Runnable::run);
            }
            if (taken || !given.isCut()) {
                given.connection().rollback();
            }
        } finally {
            if (taken) {
                use.end();
            }
        }
    }

    private void cancel() {
        try {
            dialect.cancel(connection());
        } catch (SQLException e) {
            LOG.debug("A statement could not be cancelled", e);
        }
    }
}
