package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.TransactionClosedException;
import io.ferro.tck.engine.LongStatement;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The same with a transaction manager that does more than it must, as Narayana does: it rolls back at the timeout, tells why a commit failed,
 * is still in the transaction after its completion, and has interceptors that see what was begun by hand.
 */
public abstract class NarayanaJtaAssertions extends JtaAssertions {

    /** For subclasses. */
    protected NarayanaJtaAssertions() {}

    @Override
    void assertReason(Throwable failure, String beginning) {
        assertThat(reasons(failure))
                .anySatisfy(reason ->
                        assertThat(reason).isInstanceOf(FerroException.class).hasMessageStartingWith(beginning));
    }

    private static List<Throwable> reasons(Throwable failure) {
        List<Throwable> reasons = new ArrayList<>();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            reasons.add(t);
            for (Throwable suppressed : t.getSuppressed()) {
                reasons.addAll(reasons(suppressed));
            }
        }
        return reasons;
    }

    @Test
    void aTransactionThatTakesTooLong() throws Exception {
        manager.setTransactionTimeout(1);
        try {
            manager.begin();
            enter("Ada");
            await(status -> status == Status.STATUS_ROLLEDBACK);
            assertThatThrownBy(() -> enter("Ben"))
                    .isInstanceOf(TransactionClosedException.class)
                    .hasMessageStartingWith("FERRO-0760: The JTA transaction of this thread is rolled back, perhaps");
            assertThat(connections.engine.poolStats().active()).isZero();
            assertThatThrownBy(manager::commit).isInstanceOf(RollbackException.class);
        } finally {
            manager.setTransactionTimeout(0);
        }
        clerk.required(() -> enter("Cleo"));

        assertThat(committed()).containsExactly("Cleo");
    }

    @Test
    void aStatementThatTakesTooLong() throws Exception {
        manager.setTransactionTimeout(1);
        try {
            manager.begin();
            enter("Ada");
            assertThatThrownBy(() -> connections.engine.fetchAll(LongStatement.endless(database)))
                    .isInstanceOf(FerroException.class);
            await(status -> status == Status.STATUS_ROLLEDBACK);
            manager.rollback();
        } finally {
            manager.setTransactionTimeout(0);
        }
        clerk.required(() -> enter("Cleo"));

        assertThat(committed()).containsExactly("Cleo");
    }

    @Test
    void aSavepointInsideOneThatTakesTooLong() throws Exception {
        manager.setTransactionTimeout(1);
        try {
            manager.begin();
            enter("Ada");
            assertThatThrownBy(() -> connections.engine.runInTransaction(tx -> {
                        enter("Ben");
                        await(status -> status == Status.STATUS_ROLLEDBACK);
                        assertThatThrownBy(() -> tx.execute("delete from visit"))
                                .isInstanceOf(TransactionClosedException.class)
                                .hasMessageStartingWith("FERRO-0213");
                    }))
                    .isInstanceOf(TransactionClosedException.class)
                    .hasMessageStartingWith("FERRO-0213");
            manager.rollback();
        } finally {
            manager.setTransactionTimeout(0);
        }

        assertThat(committed()).isEmpty();
    }

    @Test
    void whenItIsOverItTakesNothingIn() throws Exception {
        List<Throwable> refused = new ArrayList<>();
        manager.begin();
        enter("Ada");
        manager.getTransaction().registerSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                enter("Ben");
            }

            @Override
            public void afterCompletion(int status) {
                try {
                    enter("Cleo");
                } catch (FerroException e) {
                    refused.add(e);
                }
            }
        });
        manager.commit();

        assertThat(committed()).containsExactly("Ada", "Ben");
        assertThat(refused)
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .hasMessageStartingWith("FERRO-0760: The JTA transaction of this thread is committed"));
    }

    @Test
    void mandatoryAndNeverAreTheTransactionManagers() throws Exception {
        assertThatThrownBy(() -> clerk.mandatory(() -> enter("Ada"))).isInstanceOf(TransactionalException.class);
        manager.begin();
        clerk.mandatory(() -> enter("Ben"));
        assertThatThrownBy(() -> clerk.never(() -> enter("Ada"))).isInstanceOf(TransactionalException.class);
        manager.rollback();

        assertThat(committed()).isEmpty();
    }
}
