package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Block;
import io.ferro.Row;
import io.ferro.SerializationFailure;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.TransactionClosedException;
import io.ferro.TransactionOptions;
import io.ferro.TransactionTimeoutException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.LongStatement;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Transactions whose time is over. */
public abstract class TimeoutAssertions extends PurseAssertions {

    private static final TransactionOptions SHORT =
            TransactionOptions.defaults().timeout(Duration.ofMillis(300));

    /** Long enough for a block to reach its middle on a busy machine. */
    private static final TransactionOptions LONGER =
            TransactionOptions.defaults().timeout(Duration.ofSeconds(2));

    /** For subclasses. */
    protected TimeoutAssertions() {}

    @Test
    @Assertion("TX-06")
    void theStatementThatRunsIsCancelled() throws Exception {
        String endless = LongStatement.endless(database().database());
        List<Block<Transaction, Exception>> works = List.of(
                tx -> tx.fetchAll(endless),
                tx -> session().runInTransaction(inner -> inner.fetchAll(endless)),
                tx -> {
                    try (Session nested = engine().session()) {
                        nested.runInTransaction(inner -> nested.fetchAll(endless));
                    }
                },
                tx -> {
                    try (Stream<Row> rows = tx.stream(endless)) {
                        rows.forEach(row -> {});
                    }
                },
                tx -> session().bulkCreate(Stream.generate(() -> new Purse(7))));
        for (Block<Transaction, Exception> work : works) {
            assertThatThrownBy(() -> session().runInTransaction(SHORT, tx -> {
                        session().create(new Purse(1));
                        work.run(tx);
                    }))
                    .isInstanceOf(TransactionTimeoutException.class)
                    .hasMessageStartingWith("FERRO-0223: ")
                    .hasMessageContaining("PT0.3S");
            assertNothingIsLeft();
        }
        assertThat(amounts()).isEmpty();
    }

    @Test
    @Assertion("TX-06")
    void itsLocksAreGoneWhileItsBlockStillRuns() throws Exception {
        long key = created(1);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch othersWereThere = new CountDownLatch(1);
        Background<Void> sleeper = Background.start("sleeper", () -> {
            try (Session own = engine().session()) {
                own.runInTransaction(LONGER, tx -> {
                    tx.execute("update purse set amount = 2 where id = ?", key);
                    locked.countDown();
                    othersWereThere.await(30, TimeUnit.SECONDS);
                });
            }
            return null;
        });
        assertThat(locked.await(30, TimeUnit.SECONDS)).isTrue();
        engine().execute("update purse set amount = 3 where id = ?", key);
        assertThat(sleeper.isDone()).isFalse();
        othersWereThere.countDown();
        assertThatThrownBy(sleeper::get).isInstanceOf(TransactionTimeoutException.class);
        assertThat(amounts()).containsExactly(3L);
        assertNothingIsLeft();
    }

    @Test
    @Assertion("TX-06")
    void waitingForALockIsCancelled() throws Exception {
        if (onSqlite()) {
            return; // Who writes waits for a connection there, which the acquire timeout ends.
        }
        long key = created(1);
        session().runInTransaction(holding -> {
            holding.execute("update purse set amount = 2 where id = ?", key);
            assertThatThrownBy(() -> Together.elsewhere(() -> {
                        engine().runInTransaction(
                                        SHORT, tx -> tx.execute("update purse set amount = 3 where id = ?", key));
                        return key;
                    }))
                    .isInstanceOf(TransactionTimeoutException.class);
        });
        assertThat(amounts()).containsExactly(2L);
    }

    @Test
    @Assertion("TX-06")
    void whatComesAfterwardsFails() throws Exception {
        Purse purse = new Purse(1);
        try (Transaction transaction = session().begin(LONGER)) {
            session().create(purse);
            Transaction nested = session().begin();
            awaitEnd(transaction);
            List<Block<Session, RuntimeException>> works = List.of(
                    own -> own.create(new Purse(2)),
                    own -> own.query(Purse.class).all(),
                    own -> own.execute("select 1"),
                    Session::begin,
                    own -> own.bulkCreate(List.of(new Purse(3))),
                    own -> engine().execute("insert into purse (amount) values (4)"),
                    own -> engine().runInTransaction(tx -> own.create(new Purse(5))),
                    own -> nested.execute("select 1"),
                    own -> nested.commit(),
                    own -> transaction.fetchAll("select 1"),
                    own -> transaction.setRollbackOnly(new IllegalStateException()),
                    own -> transaction.commit(),
                    own -> transaction.rollback());
            for (Block<Session, RuntimeException> work : works) {
                assertThatThrownBy(() -> work.run(session()))
                        .isInstanceOf(TransactionTimeoutException.class)
                        .isInstanceOf(TransactionClosedException.class);
            }
        }
        assertThat(purse.id).as("a row that is not there has no key").isZero();
        assertNothingIsLeft();
        session().runInTransaction(tx -> session().create(purse));
        assertThat(amounts()).containsExactly(1L);
    }

    @Test
    @Assertion("TX-06")
    void aBlockThatTakesNoNoticeIsNotTakenForCommitted() throws Exception {
        assertThatThrownBy(() -> session().runInTransaction(SHORT, tx -> {
                    session().create(new Purse(1));
                    awaitEnd(tx);
                    try {
                        session().bulkCreate(List.of(new Purse(2)));
                    } catch (TransactionTimeoutException e) {
                        engine().runInTransaction(inner -> session().create(new Purse(3)));
                    }
                }))
                .isInstanceOf(TransactionTimeoutException.class);
        assertThat(amounts()).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    @Assertion("TX-06")
    void whatIsDoneInTimeIsCommitted() throws Exception {
        AtomicInteger number = new AtomicInteger();
        Together.run(8, thread -> () -> {
            try (Session own = engine().session()) {
                for (int i = 0; i < 20; i++) {
                    own.runInTransaction(
                            TransactionOptions.defaults().timeout(Duration.ofMinutes(5)),
                            tx -> own.create(new Purse(number.incrementAndGet())));
                }
            }
            return thread;
        });
        assertThat(amounts()).hasSize(160);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("ferro-timeout"));
    }

    @Test
    @Assertion("TX-06")
    void allAttemptsTogetherHaveThatTime() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        TransactionOptions options = LONGER.retryOn(SerializationFailure.class).maxAttempts(Integer.MAX_VALUE);
        assertThatThrownBy(() -> session().runInTransaction(options, tx -> {
                    attempts.incrementAndGet();
                    throw new SerializationFailure("always", null, new SQLException("always"));
                }))
                .isInstanceOf(SerializationFailure.class);
        assertThat(attempts).hasValueGreaterThan(1);
        assertNothingIsLeft();
    }

    /** The instances come from the application, which takes its time in the middle of a statement. */
    @Test
    @Assertion("TX-06")
    void aSlowSourceOfInstancesDoesNotKeepTheTransaction() throws Exception {
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch othersWereThere = new CountDownLatch(1);
        Stream<Purse> slow = IntStream.range(0, 500).mapToObj(number -> {
            if (number == 300) {
                inTheMiddle.countDown();
                awaitQuietly(othersWereThere);
            }
            return new Purse(1);
        });
        Background<Void> inserting = Background.start("inserting", () -> {
            try (Session own = engine().session()) {
                own.runInTransaction(LONGER, tx -> {
                    own.create(new Purse(1));
                    own.bulkCreate(slow);
                });
            }
            return null;
        });
        assertThat(inTheMiddle.await(30, TimeUnit.SECONDS)).isTrue();
        engine().execute("create index amounts on purse (amount)");
        assertThat(inserting.isDone()).isFalse();
        othersWereThere.countDown();
        assertThatThrownBy(inserting::get).isInstanceOf(TransactionTimeoutException.class);
        assertThat(amounts()).isEmpty();
        assertNothingIsLeft();
    }

    /** The time is over at any moment of a creation. */
    @Test
    @Assertion({"TX-06", "IDM-05"})
    void noInstanceClaimsARowThatWasNotKept() {
        for (int round = 0; round < 60; round++) {
            TransactionOptions options = TransactionOptions.defaults().timeout(Duration.ofMillis(1 + round % 20));
            List<Purse> created = new ArrayList<>();
            Set<Long> keys = new HashSet<>();
            assertThatThrownBy(() -> session().runInTransaction(options, tx -> {
                        while (true) {
                            Purse purse = new Purse(1);
                            created.add(purse);
                            keys.add(session().create(purse).id);
                        }
                    }))
                    .isInstanceOf(TransactionTimeoutException.class);
            assertThat(created).allMatch(purse -> purse.id == 0);
            assertThat(keys).allMatch(key -> session().find(Purse.class, key).isEmpty());
        }
        assertThat(amounts()).isEmpty();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertNothingIsLeft() throws InterruptedException {
        assertThat(session().isOpen()).isTrue();
        assertThat(engines().currentTransaction()).isEmpty();
        while (engine().poolStats().active() > 0) {
            Thread.sleep(5); // The other thread may not have given it back yet.
        }
        if (!onSqlite()) {
            assertThat(
                            Scalar.of(
                                    engine(),
                                    "select count(*) as n from pg_stat_activity where datname = current_database()"
                                            + " and state <> 'idle' and pid <> pg_backend_pid() and backend_type = 'client backend'"))
                    .isZero();
        }
    }

    private static void awaitEnd(Transaction transaction) throws InterruptedException {
        while (transaction.isOpen()) {
            Thread.sleep(5);
        }
    }
}
