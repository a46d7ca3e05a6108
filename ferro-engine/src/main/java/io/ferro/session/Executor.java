package io.ferro.session;

import io.ferro.ddl.DeclaredConstraints;
import io.ferro.error.CallSite;
import io.ferro.error.QueryErrors;
import io.ferro.error.SessionErrors;
import io.ferro.pool.Access;
import io.ferro.pool.Lease;
import io.ferro.pool.Lease.Holder;
import io.ferro.pool.NamedConnection;
import io.ferro.raw.RawStatement;
import io.ferro.raw.SessionEffect;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.OuterTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings work to a physical connection: the one of the transaction that the thread has open on this connection, else one borrowed for
 * the work. Thread-safe.
 */
final class Executor {

    private final NamedConnection connection;
    private final Threads threads;
    private final Supplier<DefaultSession> sessions;
    private final RawStatements rawStatements;
    private final Failures failures;

    /**
     * Makes it for one connection.
     *
     * @param models what is known of its tables
     * @param sessions opens the session of a transaction that is part of one around a thread
     */
    Executor(
            NamedConnection connection,
            Threads threads,
            List<ModelDescriptor<?>> models,
            Supplier<DefaultSession> sessions) {
        this.connection = connection;
        this.threads = threads;
        this.sessions = sessions;
        failures = new Failures(connection, threads, new DeclaredConstraints(models, connection.dialect()));
        rawStatements = new RawStatements(connection.dialect());
    }

    NamedConnection connection() {
        return connection;
    }

    Threads threads() {
        return threads;
    }

    /** {@return what makes errors of the driver's} */
    Failures failures() {
        return failures;
    }

    /**
     * {@return the transaction that work of this thread here is part of, null when there is none} Where there is one around the thread,
     * this connection takes part in it from now on.
     *
     * @throws io.ferro.FerroException if it cannot take part in that
     */
    @Nullable
    DefaultTransaction transaction() {
        OuterTransaction outer = threads.outer();
        DefaultTransaction current = threads.transactionOn(connection);
        return current != null || outer == null ? current : join(outer);
    }

    private DefaultTransaction join(OuterTransaction outer) {
        outer.requireRoom(connection.name());
        DefaultSession session = sessions.get();
        try {
            return session.join(outer);
        } catch (RuntimeException e) {
            session.abort();
            throw e;
        }
    }

    /**
     * {@return the result of the work}
     *
     * @param access what the connection is for
     * @param sql the statement, for errors; null when there are several
     * @param work the work
     */
    <T extends @Nullable Object> T run(Access access, @Nullable String sql, Work<T> work) {
        DefaultTransaction transaction = transaction();
        try {
            if (transaction != null) {
                return transaction.run(work);
            }
            try (Lease lease = borrow(access, null)) {
                return work.on(lease.connection());
            }
        } catch (SQLException e) {
            throw failures.translate(e, sql);
        }
    }

    /**
     * {@return the result of a statement of the user's own}
     *
     * @param sql the statement
     * @param rawWork what runs it
     * @throws io.ferro.ConfigurationException if it needs a session and a pooler gives none
     */
    <T> T runRaw(String sql, RawWork<T> rawWork) {
        RawStatement statement = raw(sql);
        Work<T> work = connected -> rawWork.on(connected, statement);
        DefaultTransaction transaction = transaction();
        try {
            if (transaction != null) {
                spoilAfter(statement, transaction.lease());
                return transaction.run(work);
            }
            try (Lease lease = borrow(access(statement), null)) {
                String prologue = connection.prologue();
                if (prologue != null) {
                    return onTransaction(lease.connection(), prologue, work);
                }
                spoilAfter(statement, lease);
                return work.on(lease.connection());
            }
        } catch (SQLException e) {
            throw failures.translate(e, sql);
        }
    }

    /**
     * {@return the rows of a statement, to be closed}
     *
     * @param access what the connection is for
     * @param sql the statement, for errors
     * @param owner whose stream it is, for errors
     * @param streams those of the owner
     * @param opening how the statement is prepared and read
     */
    <T> Stream<T> stream(Access access, String sql, Object owner, OpenStreams streams, RowStream.Opening<T> opening) {
        DefaultTransaction transaction = transaction();
        Lease lease = transaction == null
                ? borrow(access, new Holder("a stream", owner, CallSite.find()))
                : transaction.lease();
        OpenStreams those = transaction == null ? streams : transaction.streams();
        return new RowStream<T>(this, sql, those, transaction, lease).open(opening);
    }

    /**
     * {@return a connection from the pool}
     *
     * @param access what it is for
     * @param holder who keeps it for longer than one operation, null for nobody
     * @throws io.ferro.ActiveTransactionException if transactions that this thread has set aside hold all
     */
    Lease borrow(Access access, @Nullable Holder holder) {
        if (threads.hasSetAside() && connection.isHeldHere(access)) {
            throw SessionErrors.waitsForItself(connection.name());
        }
        return connection.borrow(access, holder);
    }

    /** {@return what can be told of a statement of the user's own by its text, which is one that can run here} */
    RawStatement raw(String sql) {
        RawStatement statement = rawStatements.of(sql);
        requireSession(statement);
        return statement;
    }

    /** {@return what a connection for a statement is for} */
    static Access access(RawStatement statement) {
        return statement.reads() ? Access.READ : Access.WRITE;
    }

    private void requireSession(RawStatement statement) {
        @Nullable String lack = statement.effect() == SessionEffect.CERTAIN ? connection.lackOfSessions() : null;
        if (lack != null) {
            throw QueryErrors.sessionEffect(connection.name(), lack);
        }
    }

    private static void spoilAfter(RawStatement statement, Lease lease) {
        if (statement.leavesTraces()) {
            lease.spoil();
        }
    }

    private static <T> T onTransaction(Connection connection, String prologue, Work<T> work) throws SQLException {
        begin(connection, prologue);
        // A failure leaves the transaction to the pool, which rolls it back.
        T result = work.on(connection);
        connection.commit();
        connection.setAutoCommit(true);
        return result;
    }

    /** Begins a transaction on a borrowed connection. */
    static void begin(Connection connection, @Nullable String prologue) throws SQLException {
        connection.setAutoCommit(false);
        if (prologue != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(prologue);
            }
        }
    }
}
