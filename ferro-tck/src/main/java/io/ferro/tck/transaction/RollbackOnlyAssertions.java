package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Transaction;
import io.ferro.TransactionClosedException;
import io.ferro.TransactionRolledBackException;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Country;
import org.junit.jupiter.api.Test;

/** Transactions that something inside them has decided not to commit. */
public abstract class RollbackOnlyAssertions extends SessionAssertions {

    private final IllegalStateException reason = new IllegalStateException("reason");

    /** For subclasses. */
    protected RollbackOnlyAssertions() {}

    @Test
    void theEndOfTheBlockSaysSo() {
        assertThatThrownBy(() -> session().runInTransaction(tx -> {
                    create("A");
                    tx.setRollbackOnly(reason);
                    tx.setRollbackOnly(new IllegalStateException("later"));
                    create("B");
                    assertThat(rows()).isEqualTo(2);
                }))
                .isInstanceOf(TransactionRolledBackException.class)
                .hasMessage(
                        "FERRO-0216: The transaction on \"default\" was rolled back instead of committed, because something"
                                + " inside it had failed. The cause tells what.")
                .hasCause(reason);
        assertThat(rows()).isZero();
        assertThat(engine().poolStats().active()).isZero();
    }

    @Test
    void aSavepointIsUndoneAlone() {
        session().runInTransaction(outer -> {
            create("A");
            Transaction inner = session().begin();
            create("B");
            inner.setRollbackOnly(reason);
            assertThatThrownBy(inner::commit).hasCause(reason);
            assertThatThrownBy(() -> inner.setRollbackOnly(reason)).isInstanceOf(TransactionClosedException.class);
        });
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void anOuterTransactionTakesSavepointsAlong() {
        assertThatThrownBy(() -> session()
                        .runInTransaction(outer -> session().runInTransaction(inner -> {
                            create("A");
                            outer.setRollbackOnly(reason);
                        })))
                .hasCause(reason);
        assertThat(rows()).isZero();
    }

    @Test
    void theBlocksOwnExceptionIsThrownOn() {
        assertThatThrownBy(() -> session().runInTransaction(tx -> {
                    tx.setRollbackOnly(reason);
                    throw new IllegalArgumentException("own");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own");
    }

    private void create(String code) {
        session().create(new Country(code, code));
    }

    private int rows() {
        return session().fetchAll("select code from country").size();
    }
}
