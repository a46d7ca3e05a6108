package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ActiveTransactionException;
import io.ferro.ConfigurationException;
import io.ferro.FerroException;
import io.ferro.Isolation;
import io.ferro.OptimisticLockException;
import io.ferro.SerializationFailure;
import io.ferro.Transaction;
import io.ferro.TransactionOptions;
import io.ferro.tck.Assertion;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which options a transaction takes. */
public abstract class OptionAssertions extends PurseAssertions {

    /** For subclasses. */
    protected OptionAssertions() {}

    @Test
    @Assertion("TX-06")
    void nonsenseIsRefusedWhereItIsWritten() {
        TransactionOptions defaults = TransactionOptions.defaults();
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofSeconds(-5))) {
            assertThatThrownBy(() -> defaults.timeout(wrong))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("FERRO-0219: ")
                    .hasMessageContaining(wrong.toString());
        }
        assertThatThrownBy(() -> defaults.maxAttempts(0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0220: ");
    }

    @Test
    @Assertion("TX-06")
    void eachMethodChangesOneOption() {
        TransactionOptions options = TransactionOptions.defaults()
                .isolation(Isolation.SERIALIZABLE)
                .readOnly()
                .timeout(Duration.ofSeconds(5))
                .retryOn(SerializationFailure.class)
                .retryOn(OptimisticLockException.class)
                .maxAttempts(3);
        assertThat(options.isolation()).contains(Isolation.SERIALIZABLE);
        assertThat(options.isReadOnly()).isTrue();
        assertThat(options.timeout()).contains(Duration.ofSeconds(5));
        assertThat(options.retriedFailures())
                .containsExactlyInAnyOrder(SerializationFailure.class, OptimisticLockException.class);
        assertThat(options.maxAttempts()).isEqualTo(3);
        assertThat(options)
                .hasToString("TransactionOptions[isolation=SERIALIZABLE, readOnly=true, timeout=PT5S,"
                        + " retryOn=[OptimisticLockException, SerializationFailure], maxAttempts=3]");
        assertThat(TransactionOptions.defaults())
                .hasToString("TransactionOptions[isolation=the database's, readOnly=false, timeout=none, retryOn=[],"
                        + " maxAttempts=10]");
    }

    @Test
    @Assertion("TX-06")
    void whatTheOutermostLacksIsRefusedInside() {
        TransactionOptions defaults = TransactionOptions.defaults();
        TransactionOptions outer = defaults.isolation(Isolation.REPEATABLE_READ)
                .timeout(Duration.ofMinutes(1))
                .retryOn(SerializationFailure.class);
        List<TransactionOptions> lacking = List.of(
                defaults.isolation(Isolation.SERIALIZABLE),
                defaults.readOnly(),
                defaults.timeout(Duration.ofSeconds(59)),
                defaults.retryOn(OptimisticLockException.class),
                defaults.retryOn(FerroException.class));
        session().runInTransaction(outer, tx -> {
            for (TransactionOptions options : lacking) {
                assertThatThrownBy(() -> session().runInTransaction(options, inner -> inner.execute("select 1")))
                        .isInstanceOf(ActiveTransactionException.class)
                        .hasMessageStartingWith("FERRO-0222: ");
            }
            assertThatThrownBy(() -> engine().runInTransaction(defaults.readOnly(), inner -> inner.execute("select 1")))
                    .hasMessageContaining("asks for reading only");
            assertThat(tx.isOpen()).isTrue();
            session().create(new Purse(1));
        });
        assertThat(amounts()).containsExactly(1L);
    }

    @Test
    @Assertion("TX-06")
    void whatTheOutermostHasMayBeAskedForInside() {
        TransactionOptions options = TransactionOptions.defaults()
                .isolation(Isolation.SERIALIZABLE)
                .timeout(Duration.ofMinutes(1))
                .retryOn(SerializationFailure.class);
        TransactionOptions less = TransactionOptions.defaults()
                .isolation(Isolation.READ_COMMITTED)
                .timeout(Duration.ofMinutes(2))
                .retryOn(SerializationFailure.class);
        session().runInTransaction(options, outer -> {
            session()
                    .runInTransaction(
                            options,
                            middle -> session().runInTransaction(less, inner -> {
                                session().create(new Purse(1));
                            }));
            session().create(new Purse(2));
        });
        assertThat(amounts()).containsExactly(1L, 2L);
    }

    @Test
    @Assertion("TX-06")
    void aHandleTakesThemToo() {
        try (Transaction transaction =
                session().begin(TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE))) {
            session().create(new Purse(1));
            transaction.commit();
        }
        assertThat(amounts()).containsExactly(1L);
        assertThatThrownBy(() -> session().begin(TransactionOptions.defaults().retryOn(SerializationFailure.class)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0221: ");
        assertThat(engine().poolStats().active()).isZero();
    }
}
