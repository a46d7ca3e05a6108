package io.ferro.tck.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.model.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads that write, read and run transactions, each in a session that it keeps, until they are told to stop. */
final class Workers implements AutoCloseable {

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final String LASTING = "select pg_sleep(60)";

    private final Engine engine;
    private final Ledger ledger;
    private final List<FutureTask<Void>> tasks = new ArrayList<>();
    private volatile boolean away;
    private volatile boolean stopped;

    Workers(Engine engine, Ledger ledger, int threads) {
        this.engine = engine;
        this.ledger = ledger;
        for (int number = 0; number < threads; number++) {
            int first = number;
            start(() -> work(first));
        }
    }

    private void start(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        tasks.add(task);
        new Thread(task, "worker-" + tasks.size()).start();
    }

    /**
     * The database is about to go: what is under way from now on, and what begins, may fail. One statement is under way for certain
     * when this returns; the workers may all be between two.
     */
    void databaseGoes() throws InterruptedException {
        away = true;
        start(() -> {
            try {
                engine.fetchAll(LASTING);
            } catch (RuntimeException e) {
                ledger.failed(e, true);
            }
        });
        for (int tries = 0; !lastingIsUnderWay(); tries++) {
            assertThat(tries).as("the statement begins").isLessThan(3000);
            Thread.sleep(10);
        }
    }

    private boolean lastingIsUnderWay() {
        return Scalar.of(
                        engine,
                        "select count(*) from pg_stat_activity where state = 'active' and query = '" + LASTING + "'")
                > 0;
    }

    /** The database answers again: what begins from now on may not fail. */
    void databaseIsBack() {
        away = false;
    }

    /** Returns when as many operations were done as asked for, counted from this call. */
    void proceed(int operations) throws InterruptedException {
        long goal = ledger.operations() + operations;
        for (int tries = 0; ledger.operations() < goal; tries++) {
            assertThat(tries).as("operations go on").isLessThan(3000);
            Thread.sleep(10);
        }
    }

    private void work(int first) {
        try (Session session = engine.session()) {
            for (int turn = first; !stopped; turn++) {
                boolean wasAway = away;
                try {
                    switch (turn % 4) {
                        case 0 -> autocommit(session);
                        case 1 -> transaction(session);
                        case 2 -> rolledBack(session);
                        default ->
                            assertThat(session.query(Author.class).count()).isZero();
                    }
                    ledger.done();
                } catch (RuntimeException | AssertionError e) {
                    ledger.failed(e, wasAway || away);
                }
            }
        }
    }

    private void autocommit(Session session) {
        long key = ledger.key();
        try {
            session.execute("insert into work (id) values (?)", key);
        } catch (RuntimeException e) {
            ledger.undecided(key);
            throw e;
        }
        ledger.acknowledged(key);
    }

    private void transaction(Session session) {
        long one = ledger.key();
        long other = ledger.key();
        boolean[] committing = {false};
        try {
            session.runInTransaction(tx -> {
                tx.execute("insert into work (id, partner) values (?, ?)", one, other);
                tx.execute("insert into work (id, partner) values (?, ?)", other, one);
                committing[0] = true;
            });
        } catch (RuntimeException e) {
            if (committing[0]) {
                ledger.undecided(one, other);
            }
            throw e;
        }
        ledger.acknowledged(one, other);
    }

    private void rolledBack(Session session) {
        try {
            session.runInTransaction(tx -> {
                tx.execute("insert into work (id) values (?)", ledger.key());
                throw new Undone();
            });
        } catch (Undone expected) {
            // With a failure of the rollback suppressed onto it, where the database was away.
        }
    }

    /** Stops the threads and waits for their ends. */
    @Override
    public void close() {
        stopped = true;
        for (FutureTask<Void> task : tasks) {
            try {
                task.get(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError("a worker did not end well", e);
            }
        }
    }
}
