package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.error.QueryErrors;
import io.ferro.pool.Lease;
import io.ferro.pool.NamedConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of an open result, read one after the other. It has a connection of its own until it ends, or that of the transaction that it
 * was opened in and ends with. It ends at its last row, at the first error, when it is closed, and with what it was opened in. Read by
 * one thread; another one may end it.
 *
 * @param <T> what is made of a row
 */
final class RowStream<T> implements Spliterator<T> {

    private static final Logger LOG = LoggerFactory.getLogger(RowStream.class);

    /** After this it begins again. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Executor executor;
    private final String sql;
    private final OpenStreams streams;
    private final @Nullable DefaultTransaction transaction;
    private final Lease lease;
    private final Use use;
    private @Nullable PreparedStatement statement;
    private @Nullable ResultSet result;
    private @Nullable Row<T> row;
    private boolean ended;
    private volatile boolean cancelled;
    private volatile @Nullable Supplier<? extends RuntimeException> why;

    /**
     * Makes the stream of a statement that is not open yet.
     *
     * @param executor the connection
     * @param sql the statement, for errors
     * @param streams those of what it is opened in
     * @param transaction the transaction whose connection it uses, null for one of its own
     * @param lease the connection
     */
    RowStream(
            Executor executor, String sql, OpenStreams streams, @Nullable DefaultTransaction transaction, Lease lease) {
        this.executor = executor;
        this.sql = sql;
        this.streams = streams;
        this.transaction = transaction;
        this.lease = lease;
        this.use = transaction == null ? new Use() : transaction.use();
    }

    /**
     * Runs the statement.
     *
     * @param opening prepares and binds it, and knows what is made of a row
     * @return the stream, to be closed
     */
    Stream<T> open(Opening<T> opening) {
        use.begin();
        try {
            start(opening);
        } finally {
            use.end();
        }
        streams.add(this);
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    private void start(Opening<T> opening) {
        if (transaction != null) {
            transaction.requireOpen();
        }
        Connection connection = lease.connection();
        int fetchSize = executor.connection().dialect().fetchSize();
        if (opening.leavesTraces()) {
            lease.spoil();
        }
        try {
            if (transaction == null && fetchSize > 0) {
                Executor.begin(connection, executor.connection().prologue());
            }
            PreparedStatement prepared = opening.prepare(connection);
            statement = prepared;
            prepared.setFetchSize(fetchSize);
            ResultSet opened = prepared.executeQuery();
            result = opened;
            row = opening.rows(opened);
        } catch (SQLException e) {
            FerroException failure = executor.failures().translate(e, sql);
            release(failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            release(e);
            throw e;
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T next = next();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private @Nullable T next() {
        use.begin();
        try {
            Supplier<? extends RuntimeException> reason = why;
            if (reason != null) {
                throw reason.get();
            }
            if (ended || result == null || row == null) {
                return null;
            }
            if (transaction != null) {
                transaction.requireOpen();
            }
            if (result.next()) {
                return row.read();
            }
            finish(null);
            return null;
        } catch (SQLException e) {
            RuntimeException failure = failure(e);
            why = () -> failure;
            finish(failure);
            throw failure;
        } finally {
            use.end();
        }
    }

    /** {@return the error of a failed statement, which says who ended it if somebody did} */
    private RuntimeException failure(SQLException error) {
        Supplier<? extends RuntimeException> reason = why;
        if (reason == null) {
            return executor.failures().translate(error, sql);
        }
        RuntimeException failure = reason.get();
        failure.addSuppressed(error);
        return failure;
    }

    private void close() {
        end(() -> QueryErrors.streamClosed(executor.connection().name()));
    }

    /**
     * Has reading on fail, and leaves everything else to whoever throws the connection away.
     *
     * @param reason the error for whoever reads on
     */
    void forbid(Supplier<? extends RuntimeException> reason) {
        why = reason;
    }

    /**
     * Ends the stream, unless it has ended.
     *
     * @param reason the error for whoever reads on
     */
    void end(Supplier<? extends RuntimeException> reason) {
        while (!use.takeOver(() -> cancel(reason), PATIENCE)) {
            LOG.warn(
                    "A stream on \"{}\" cannot be ended while a row of it is read",
                    executor.connection().name());
        }
        try {
            if (!ended) {
                why = reason;
                finish(null);
            }
        } finally {
            use.end();
        }
    }

    private void cancel(Supplier<? extends RuntimeException> reason) {
        why = reason;
        cancelled = true;
        lease.spoil();
        NamedConnection connection = executor.connection();
        try {
            connection.dialect().cancel(lease.connection());
        } catch (SQLException e) {
            LOG.debug("A statement could not be cancelled", e);
        }
    }

    private void finish(@Nullable Throwable failure) {
        if (!ended) {
            ended = true;
            try {
                release(failure);
            } finally {
                streams.remove(this);
            }
        }
    }

    /** Gives back what the stream has. A failure leaves the transaction to the pool, which rolls it back. */
    private void release(@Nullable Throwable failure) {
        try (Lease own = transaction == null ? lease : null) {
            if (statement != null) {
                statement.close();
            }
            if (own != null && failure == null && !cancelled) {
                commit(own.connection());
            }
        } catch (SQLException e) {
            if (failure == null) {
                throw executor.failures().translate(e, sql);
            }
            failure.addSuppressed(e);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Rows come from one connection, so that several threads would only wait for each other. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    /** How a statement is prepared and read. */
    interface Opening<T> {

        /** {@return the statement with its values} */
        PreparedStatement prepare(Connection connection) throws SQLException;

        /** {@return whether the connection may be another one afterwards, so that it must not be lent again} */
        default boolean leavesTraces() {
            return false;
        }

        /** {@return what makes something of the row that the result is at} */
        Row<T> rows(ResultSet result) throws SQLException;
    }

    /** What is made of a row. */
    @FunctionalInterface
    interface Row<T> {

        T read() throws SQLException;
    }
}
