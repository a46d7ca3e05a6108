package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Isolation;
import io.ferro.PoolConfig;
import io.ferro.SerializationFailure;
import io.ferro.Session;
import io.ferro.Sql;
import io.ferro.TransactionOptions;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far transactions are kept apart. */
public abstract class IsolationAssertions extends PurseAssertions {

    private static final String COUNT = "select count(*) as n from purse";

    /** For subclasses. */
    protected IsolationAssertions() {}

    @Test
    @Assertion("TX-06")
    void aSnapshotStaysWhatItWas() throws Exception {
        for (Isolation level : List.of(Isolation.REPEATABLE_READ, Isolation.SERIALIZABLE)) {
            long before = Scalar.of(engine(), COUNT);
            session().runInTransaction(at(level).readOnly(), tx -> {
                assertThat(Scalar.of(tx, COUNT)).isEqualTo(before);
                Together.elsewhere(() -> created(1));
                assertThat(Scalar.of(tx, COUNT)).as(level.name()).isEqualTo(before);
            });
            assertThat(Scalar.of(engine(), COUNT)).isEqualTo(before + 1);
        }
    }

    @Test
    @Assertion("TX-06")
    void readCommittedKeepsApartAtLeastThatFar() throws Exception {
        session().runInTransaction(at(Isolation.READ_COMMITTED).readOnly(), tx -> {
            assertThat(Scalar.of(tx, COUNT)).isZero();
            Together.elsewhere(() -> created(1));
            assertThat(Scalar.of(tx, COUNT)).isEqualTo(onSqlite() ? 0 : 1);
        });
    }

    /** Each of two transactions takes from one purse as long as both together hold enough: one after the other, only one may. */
    @Test
    @Assertion("TX-06")
    void serializableTransactionsEndAsIfOneCameAfterTheOther() throws Exception {
        List<Long> keys = List.of(created(50), created(50));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<Boolean> taken = Together.run(2, number -> () -> {
            try (Session own = engine().session()) {
                return own.callInTransaction(at(Isolation.SERIALIZABLE), tx -> {
                    long sum = Scalar.of(tx, "select sum(amount) as n from purse");
                    if (!onSqlite()) {
                        bothHaveRead.await(30, TimeUnit.SECONDS);
                    }
                    if (sum >= 100) {
                        tx.execute("update purse set amount = amount - 100 where id = ?", keys.get(number));
                    }
                    return sum >= 100;
                });
            } catch (SerializationFailure e) {
                return false;
            }
        });
        assertThat(taken).containsExactlyInAnyOrder(true, false);
        assertThat(amounts()).containsExactlyInAnyOrder(50L, -50L);
    }

    /** The pool has one connection, so that the next transaction has it too. */
    @Test
    @Assertion({"TX-06", "TX-07"})
    void noLevelIsLeftOnTheConnection() {
        Engine one = unconnected().connect(settings().pool(PoolConfig.of(1)));
        Object before = mode(one);
        for (Isolation level : Isolation.values()) {
            try (Session own = one.session()) {
                own.runInTransaction(at(level).readOnly(), tx -> {
                    if (!onSqlite()) {
                        assertThat(mode(tx))
                                .isEqualTo(level.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " on");
                    }
                });
                own.runInTransaction(tx -> assertThat(mode(tx)).isEqualTo(before));
            }
            assertThat(mode(one)).isEqualTo(before);
            one.models(Purse.class).create(new Purse(1));
        }
        assertThat(amounts()).hasSize(3);
    }

    private @Nullable Object mode(Sql sql) {
        return sql.fetchOne(
                        onSqlite()
                                ? "pragma query_only"
                                : "select current_setting('transaction_isolation') || ' ' ||"
                                        + " current_setting('transaction_read_only') as mode")
                .orElseThrow()
                .get(1, Object.class);
    }

    private static TransactionOptions at(Isolation level) {
        return TransactionOptions.defaults().isolation(level);
    }
}
