package io.ferro;

import io.ferro.error.TransactionErrors;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction is run. Immutable: each method with an argument returns a changed copy.
 *
 * <p>The options are those of the outermost transaction. A transaction inside another one may only ask for what that one has already.
 */
public final class TransactionOptions {

    private static final int ATTEMPTS = 10;

    private static final TransactionOptions DEFAULTS = new TransactionOptions(null, false, null, Set.of(), ATTEMPTS);

    private final @Nullable Isolation isolation;
    private final boolean readOnly;
    private final @Nullable Duration timeout;
    private final Set<Class<? extends FerroException>> retried;
    private final int maxAttempts;

    private TransactionOptions(
            @Nullable Isolation isolation,
            boolean readOnly,
            @Nullable Duration timeout,
            Set<Class<? extends FerroException>> retried,
            int maxAttempts) {
        this.isolation = isolation;
        this.readOnly = readOnly;
        this.timeout = timeout;
        this.retried = retried;
        this.maxAttempts = maxAttempts;
    }

    /** {@return the defaults: the isolation level of the database, reading and writing, no timeout, one attempt} */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with another isolation level}
     *
     * @param level the level
     */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(level, readOnly, timeout, retried, maxAttempts);
    }

    /**
     * {@return a copy for reading only} The database refuses every change in such a transaction. On SQLite it does not wait for the
     * transactions that write, nor they for it, where the pool has more than one connection.
     */
    public TransactionOptions readOnly() {
        return new TransactionOptions(isolation, true, timeout, retried, maxAttempts);
    }

    /**
     * {@return a copy with a timeout} When the time is over the transaction is rolled back, wherever it is: the statement that runs is
     * cancelled, and it or the next one fails with {@link TransactionTimeoutException}. A commit that has begun is not stopped.
     *
     * @param atMost how long it may take, from the call on, with all attempts; positive
     * @throws ConfigurationException if it is not
     */
    public TransactionOptions timeout(Duration atMost) {
        if (atMost.isNegative() || atMost.isZero()) {
            throw TransactionErrors.timeoutNotPositive(atMost);
        }
        return new TransactionOptions(isolation, readOnly, atMost, retried, maxAttempts);
    }

    /**
     * {@return a copy with which the whole block runs again, in a new transaction, after it failed with this error, or with another
     * one that was named so} It waits for some milliseconds before, longer each time. The block must do nothing twice that a rollback does
     * not undo. The session forgets its instances before, so that the block reads them anew.
     *
     * @param failure the error, subclasses included: {@link SerializationFailure}, {@link OptimisticLockException}, …
     */
    public TransactionOptions retryOn(Class<? extends FerroException> failure) {
        Set<Class<? extends FerroException>> more = new HashSet<>(retried);
        more.add(failure);
        return new TransactionOptions(isolation, readOnly, timeout, Set.copyOf(more), maxAttempts);
    }

    /**
     * {@return a copy with another number of attempts}
     *
     * @param attempts how often a block runs at most, the first time included, where {@link #retryOn} lets it run again; at least 1;
     *     10 by default
     * @throws ConfigurationException if it is less
     */
    public TransactionOptions maxAttempts(int attempts) {
        if (attempts < 1) {
            throw TransactionErrors.tooFewAttempts(attempts);
        }
        return new TransactionOptions(isolation, readOnly, timeout, retried, attempts);
    }

    /** {@return the isolation level, empty for that of the database} */
    public Optional<Isolation> isolation() {
        return Optional.ofNullable(isolation);
    }

    /** {@return whether it is for reading only} */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** {@return how long it may take, with all attempts; empty for as long as it wants} */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** {@return the errors after which the block runs again, empty for none} */
    public Set<Class<? extends FerroException>> retriedFailures() {
        return retried;
    }

    /** {@return how often a block runs at most, the first time included, where there are errors after which it does} */
    public int maxAttempts() {
        return maxAttempts;
    }

    @Override
    public String toString() {
        return "TransactionOptions[isolation=" + (isolation == null ? "the database's" : isolation) + ", readOnly="
                + readOnly + ", timeout=" + (timeout == null ? "none" : timeout) + ", retryOn="
                + retried.stream().map(Class::getSimpleName).sorted().toList() + ", maxAttempts=" + maxAttempts + "]";
    }
}
