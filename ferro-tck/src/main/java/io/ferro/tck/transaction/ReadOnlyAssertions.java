package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Block;
import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.TransactionOptions;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Together;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Transactions for reading only. */
public abstract class ReadOnlyAssertions extends PurseAssertions {

    private static final TransactionOptions READ_ONLY =
            TransactionOptions.defaults().readOnly();

    /** For subclasses. */
    protected ReadOnlyAssertions() {}

    @Test
    @Assertion("TX-06")
    void everyChangeIsRefused() {
        created(1);
        changesAreRefused(engine(), session());
        assertThat(amounts()).containsExactly(1L);
    }

    /** On SQLite that connection is one that writes, too. */
    @Test
    @Assertion("TX-06")
    void everyChangeIsRefusedOnTheOnlyConnection() {
        created(1);
        Engine one = unconnected().connect(settings().pool(PoolConfig.of(1)));
        try (Session own = one.session()) {
            changesAreRefused(one, own);
            own.create(new Purse(2));
        }
        assertThat(amounts()).containsExactly(1L, 2L);
    }

    private static void changesAreRefused(Engine engine, Session session) {
        Purse known = session.query(Purse.class).first().orElseThrow();
        List<Block<Transaction, RuntimeException>> changes = List.of(
                tx -> session.create(new Purse(3)),
                tx -> {
                    known.amount = 4;
                    session.save(known);
                },
                tx -> session.delete(known),
                tx -> session.bulkCreate(Stream.generate(() -> new Purse(5)).limit(1_000)),
                tx -> session.bulkCreateReturning(List.of(new Purse(6))),
                tx -> session.query(Purse.class).update(Purse_.amount.set(7L)),
                tx -> session.query(Purse.class).delete(),
                tx -> tx.execute("update purse set amount = 8"),
                tx -> tx.fetchAll("insert into purse (amount) values (9) returning id"),
                tx -> engine.execute("drop table purse"),
                tx -> session.runInTransaction(inner -> inner.execute("delete from purse")));
        for (Block<Transaction, RuntimeException> change : changes) {
            assertThatThrownBy(() -> session.runInTransaction(READ_ONLY, change))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("FERRO-0224: ")
                    .hasMessageContaining("\"default\"");
        }
    }

    @Test
    @Assertion("TX-06")
    void readingWorks() {
        created(1);
        long sum = session().callInTransaction(READ_ONLY, tx -> {
            try (Stream<Purse> purses = session().query(Purse.class).stream()) {
                return purses.mapToLong(purse -> purse.amount).sum()
                        + session().query(Purse.class).count()
                        + tx.fetchAll("select amount from purse").size();
            }
        });
        assertThat(sum).isEqualTo(3);
    }

    @Test
    @Assertion("TX-06")
    void doesNotWaitForWhoeverWrites() throws Exception {
        created(1);
        session().runInTransaction(writing -> {
            writing.execute("update purse set amount = 2");
            assertThat(Together.<Long>elsewhere(() -> {
                        try (Session own = engine().session()) {
                            return own.callInTransaction(
                                    READ_ONLY,
                                    tx -> own.query(Purse.class).first().orElseThrow().amount);
                        }
                    }))
                    .isEqualTo(1);
        });
    }
}
