package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ActiveTransactionException;
import io.ferro.TransactionRolledBackException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What {@code @Transactional} means besides where no transaction manager honours it, but Ferro itself. */
public abstract class OwnTransactionalAssertions extends TransactionalSuite {

    /** For subclasses. */
    protected OwnTransactionalAssertions() {}

    @Test
    void itIsThereBeforeTheFirstOperation() throws Exception {
        begin();
        requests.outside(() -> clerk.required(() -> {
            assertThat(transaction().connectionName()).isEqualTo("default");
            return assertThatThrownBy(() -> clerk.onAnalytics(() -> enter("Ada")))
                    .isInstanceOf(ActiveTransactionException.class)
                    .hasMessageStartingWith("FERRO-0206");
        }));

        assertThat(analyticsGuests()).isEmpty();
    }

    @Test
    void whoJoinedAndFailedKeepsTheTransactionFromBeingCommitted() throws Exception {
        begin();
        RuntimeException failure = new IllegalStateException("inner");
        requests.outside(() -> {
            for (Callable<?> joining : List.<Callable<?>>of(
                    () -> clerk.required(failing(failure)),
                    () -> clerk.mandatory(failing(failure)),
                    () -> clerk.supports(failing(failure)))) {
                assertThatThrownBy(() -> clerk.required(() -> {
                            assertThatThrownBy(joining::call).isSameAs(failure);
                            return enter("Ada");
                        }))
                        .isInstanceOf(TransactionRolledBackException.class)
                        .hasMessageStartingWith("FERRO-0216")
                        .hasCause(failure);
            }
            assertThatThrownBy(() -> connections.engine.runInTransaction(tx -> {
                        assertThatThrownBy(() -> clerk.required(failing(failure)))
                                .isSameAs(failure);
                    }))
                    .hasCause(failure);
            return true;
        });

        assertThat(guests()).isEmpty();
    }

    /** Jakarta Transactions leaves that open, and transaction managers differ. */
    @Test
    void errorsRollBackUnlessARuleSaysOtherwise() throws Exception {
        begin();
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.required(failing(new StackOverflowError())))
                    .isInstanceOf(StackOverflowError.class);
            assertThatThrownBy(() -> clerk.withRules(failing(new AssertionError())))
                    .isInstanceOf(AssertionError.class);
            assertThat(guests()).isEmpty();
            return assertThatThrownBy(() -> clerk.withRules(failing(new StackOverflowError())))
                    .isInstanceOf(StackOverflowError.class);
        });

        assertThat(guests()).containsExactly("failed");
    }

    /** Some transaction managers see that otherwise. */
    @Test
    void whatDoesNotRollBackWinsOverWhatDoes() throws Exception {
        begin();
        requests.outside(() -> assertThatThrownBy(() -> clerk.withRules(failing(new FileNotFoundException())))
                .isInstanceOf(FileNotFoundException.class));

        assertThat(guests()).containsExactly("failed");
    }

    @Test
    void aToleratedExceptionIsNotLostWhenTheCommitFails() throws Exception {
        begin();
        IOException tolerated = new IOException();
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.required(() -> {
                        transaction().setRollbackOnly(new IllegalStateException("reason"));
                        throw tolerated;
                    }))
                    .isInstanceOf(TransactionRolledBackException.class)
                    .hasSuppressedException(tolerated);
            return true;
        });
    }

    @Test
    void whatIsRefusedSaysWhatToDo() throws Exception {
        begin();
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.mandatory(() -> enter("Ada")))
                    .hasMessage(
                            "FERRO-0755: io.ferro.tck.cdi.Clerk.mandatory is @Transactional(MANDATORY) and was called"
                                    + " without a transaction. Call it from one.");
            assertThatThrownBy(() -> clerk.required(() -> clerk.never(() -> enter("Ada"))))
                    .hasMessage(
                            "FERRO-0756: io.ferro.tck.cdi.Clerk.never is @Transactional(NEVER) and was called inside a"
                                    + " transaction on \"default\". Call it outside.");
            return true;
        });

        assertThat(guests()).isEmpty();
    }
}
