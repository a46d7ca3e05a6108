package io.ferro.tck.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionFailedException;
import io.ferro.Row;
import io.ferro.Sql;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What threads were told about their work, to be compared with what the database holds. Thread-safe. */
final class Ledger {

    private final AtomicLong keys = new AtomicLong();
    private final AtomicLong operations = new AtomicLong();
    private final AtomicLong lastWrite = new AtomicLong(System.nanoTime());
    private final AtomicLong longestGap = new AtomicLong();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Long> undecided = ConcurrentHashMap.newKeySet();
    private final Queue<Throwable> lost = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();

    /** A key that no other work has. */
    long key() {
        return keys.incrementAndGet();
    }

    void done() {
        operations.incrementAndGet();
    }

    /** The database said that these rows are there. */
    void acknowledged(Long... rows) {
        acknowledged.addAll(List.of(rows));
        long now = System.nanoTime();
        long before = lastWrite.getAndAccumulate(now, Math::max);
        longestGap.accumulateAndGet(now - before, Math::max);
    }

    /** The longest time in which no write was done, between two that were. */
    Duration longestGap() {
        return Duration.ofNanos(longestGap.get());
    }

    /** The answer to the last step was cut off: the rows may be there, all or none. */
    void undecided(Long... rows) {
        undecided.addAll(List.of(rows));
    }

    /** Takes a failure down: one that may be when the database was away, or one that may never be. */
    void failed(Throwable failure, boolean allowed) {
        operations.incrementAndGet();
        (allowed && failure instanceof ConnectionFailedException ? lost : wrong).add(failure);
    }

    long operations() {
        return operations.get();
    }

    int failures() {
        return lost.size() + wrong.size();
    }

    /** Every failure was of the one class, and of an operation that was under way when the database was not there. */
    void assertFailuresAsPromised() {
        assertThat(wrong).isEmpty();
        assertThat(lost).allSatisfy(failure -> assertThat(failure).hasMessageMatching("(?s)FERRO-01(09|10):.*"));
    }

    /** All that was acknowledged is there, and of the rest only what may be. */
    void assertHeldBy(Sql database) {
        Set<Long> rows = database.fetchAll("select id from work").stream()
                .map(row -> row.getLong("id"))
                .collect(Collectors.toSet());
        assertThat(rows).containsAll(acknowledged);
        rows.removeAll(acknowledged);
        assertThat(rows).isSubsetOf(undecided);
        List<Row> halves = database.fetchAll("select partner from work where partner is not null"
                + " except select id from work where partner is not null");
        assertThat(halves).isEmpty();
    }
}
