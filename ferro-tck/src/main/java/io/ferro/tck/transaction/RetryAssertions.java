package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.DatabaseException;
import io.ferro.Isolation;
import io.ferro.Models;
import io.ferro.SerializationFailure;
import io.ferro.TransactionOptions;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Transactions that are repeated. */
public abstract class RetryAssertions extends PurseAssertions {

    private static final TransactionOptions REPEATED =
            TransactionOptions.defaults().retryOn(SerializationFailure.class);

    private static final int TRANSFERS = Boolean.getBoolean("ferro-tck.long") ? 500 : 20;

    /** For subclasses. */
    protected RetryAssertions() {}

    /** Every transfer reads two of four purses and writes both, so that nearly all collide. */
    @Test
    @Timeout(660)
    @Assertion("TX-06")
    void noMoneyIsMadeOrLostByTransfersThatCollide() throws Exception {
        List<Long> keys = List.of(created(1_000), created(1_000), created(1_000), created(1_000));
        AtomicInteger attempts = new AtomicInteger();
        TransactionOptions options = REPEATED.isolation(Isolation.SERIALIZABLE).maxAttempts(1_000);
        List<long[]> moved = Together.run(16, number -> () -> {
            Random random = new Random(number);
            long[] change = new long[keys.size()];
            for (int i = 0; i < TRANSFERS; i++) {
                int from = random.nextInt(keys.size());
                int to = (from + 1 + random.nextInt(keys.size() - 1)) % keys.size();
                int amount = 1 + random.nextInt(10);
                engine().runInTransaction(options, tx -> {
                    attempts.incrementAndGet();
                    transfer(engine().models(Purse.class), keys.get(from), keys.get(to), amount);
                });
                change[from] -= amount;
                change[to] += amount;
            }
            return change;
        });
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int purse = i;
            expected.add(
                    1_000 + moved.stream().mapToLong(change -> change[purse]).sum());
        }
        assertThat(amounts()).isEqualTo(expected);
        if (!onSqlite()) {
            assertThat(attempts).as("attempts, some of which collided").hasValueGreaterThan(16 * TRANSFERS);
        }
        System.out.println("TX-06: " + 16 * TRANSFERS + " transfers of 16 threads took " + attempts + " attempts on "
                + database().database());
    }

    private static void transfer(Models<Purse> purses, long from, long to, long amount) {
        Purse source = purses.get(from);
        Purse target = purses.get(to);
        source.amount -= amount;
        target.amount += amount;
        purses.save(source);
        purses.save(target);
    }

    @Test
    @Assertion("TX-06")
    void theWholeBlockRunsAgain() {
        AtomicInteger runs = new AtomicInteger();
        Author author = new Author("Ada");
        Purse purse = new Purse(5);
        String result = engine().callInTransaction(REPEATED, tx -> {
            int run = runs.incrementAndGet();
            Models<Author> authors = engine().models(Author.class);
            authors.create(author);
            engine().models(Purse.class).create(purse);
            tx.execute("insert into purse (amount) values (?)", run);
            if (run < 4) {
                throw collision();
            }
            return "run " + run;
        });
        assertThat(result).isEqualTo("run 4");
        assertThat(amounts()).containsExactly(5L, 4L);
        List<Author> authors = session().query(Author.class).all();
        assertThat(authors).singleElement().extracting(each -> each.id).isEqualTo(author.id);
    }

    @Test
    @Assertion("TX-06")
    void theBlockReadsAnew() {
        long key = created(1);
        Purse known = session().get(Purse.class, key);
        List<Long> seen = new ArrayList<>();
        session().runInTransaction(REPEATED, tx -> {
            Purse purse = session().get(Purse.class, key);
            seen.add(purse.amount);
            purse.amount += 10;
            session().save(purse);
            if (seen.size() < 3) {
                throw collision();
            }
        });
        assertThat(seen).containsExactly(1L, 1L, 1L);
        assertThat(amounts()).containsExactly(11L);
        assertThat(known.amount)
                .as("changed by the first run, and no part of the last")
                .isEqualTo(11L);
    }

    @Test
    @Assertion("TX-06")
    void noMoreOftenThanAskedFor() {
        AtomicInteger runs = new AtomicInteger();
        List<SerializationFailure> failures = new ArrayList<>();
        assertThatThrownBy(() -> session().runInTransaction(REPEATED.maxAttempts(3), tx -> {
                    runs.incrementAndGet();
                    session().create(new Purse(1));
                    failures.add(collision());
                    throw failures.get(failures.size() - 1);
                }))
                .isSameAs(failures.get(2));
        assertThat(runs).hasValue(3);
        assertThat(amounts()).isEmpty();
    }

    @Test
    @Assertion("TX-06")
    void otherFailuresAreThrownAtOnce() {
        List<Exception> others = List.of(
                new IOException("checked"),
                new IllegalStateException(collision()),
                new DatabaseException("another", null, new SQLException("another")));
        for (Exception other : others) {
            AtomicInteger runs = new AtomicInteger();
            assertThatThrownBy(() -> session().<Exception>runInTransaction(REPEATED, tx -> {
                        runs.incrementAndGet();
                        throw other;
                    }))
                    .isSameAs(other);
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    @Assertion("TX-06")
    void onlyTheOutermostIsRepeated() {
        List<String> runs = new ArrayList<>();
        session().runInTransaction(REPEATED, outer -> {
            runs.add("outer");
            session().runInTransaction(REPEATED, inner -> {
                runs.add("inner");
                session().create(new Purse(runs.size()));
                if (runs.size() < 4) {
                    throw collision();
                }
            });
        });
        assertThat(runs).containsExactly("outer", "inner", "outer", "inner");
        assertThat(amounts()).containsExactly(4L);
    }

    @Test
    @Assertion("TX-06")
    void anInterruptEndsTheWaiting() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> session().runInTransaction(REPEATED, tx -> {
                    runs.incrementAndGet();
                    Thread.currentThread().interrupt();
                    throw collision();
                }))
                .isInstanceOf(SerializationFailure.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(runs).hasValue(1);
    }

    private static SerializationFailure collision() {
        return new SerializationFailure("a collision", null, new SQLException("a collision", "40001"));
    }
}
