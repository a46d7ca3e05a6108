package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.Block;
import io.ferro.DatabaseException;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When work in a transaction is kept. */
public abstract class CommitAssertions extends SessionAssertions {

    /** For subclasses. */
    protected CommitAssertions() {}

    @Test
    @Assertion("TX-01")
    void aNormalReturnCommits() throws Exception {
        for (Way way : ways()) {
            way.run(tx -> session().create(new Author("Ada")));
        }
        assertThat(committed()).isEqualTo(4);
        assertThat(session().<String, RuntimeException>callInTransaction(tx -> "a result"))
                .isEqualTo("a result");
        assertThat(engine().<String, RuntimeException>callInTransaction(tx -> "a result"))
                .isEqualTo("a result");
    }

    @Test
    @Assertion("TX-01")
    void anyThrowableRollsBackAndIsRethrownAsItWas() {
        List<Throwable> failures = List.of(
                new IOException("checked"),
                new IllegalStateException("unchecked"),
                new StackOverflowError("an error"),
                new AssertionError("another error"));
        for (Throwable failure : failures) {
            for (Way way : ways()) {
                Throwable thrown = catchThrowable(() -> way.run(tx -> {
                    session().create(new Author("Ada"));
                    tx.execute("insert into author (name) values (?)", "Grace");
                    throw CommitAssertions.<RuntimeException>as(failure);
                }));
                assertThat(thrown).isSameAs(failure).hasNoSuppressedExceptions();
            }
        }
        assertThat(committed()).isZero();
        assertThat(session().query(Author.class).count()).isZero();
    }

    @Test
    @Assertion("TX-01")
    void aFailedStatementRollsBackWhatWentBefore() {
        for (Way way : ways()) {
            assertThat(catchThrowable(() -> way.run(tx -> {
                        session().create(new Author("Ada"));
                        tx.execute("this is no SQL");
                    })))
                    .isInstanceOf(DatabaseException.class);
        }
        assertThat(committed()).isZero();
    }

    @Test
    void aHandleCommitsWhenItIsTold() {
        try (Transaction transaction = session().begin()) {
            session().create(new Author("Ada"));
            assertThat(transaction.isOpen()).isTrue();
            assertThat(transaction.connectionName()).isEqualTo("default");
            transaction.commit();
            assertThat(transaction.isOpen()).isFalse();
        }
        assertThat(committed()).isEqualTo(1);
    }

    @Test
    void workAfterACommitStandsAlone() {
        try (Transaction transaction = session().begin()) {
            transaction.commit();
            session().create(new Author("alone"));
        }
        assertThat(committed()).isEqualTo(1);
    }

    private long committed() {
        return Outside.count(database(), "author");
    }

    private List<Way> ways() {
        return List.of(
                block -> session().runInTransaction(block),
                block -> assertThat(session().<String, Exception>callInTransaction(tx -> {
                            block.run(tx);
                            return "done";
                        }))
                        .isEqualTo("done"),
                block -> engine().runInTransaction(block),
                block -> assertThat(engine().<String, Exception>callInTransaction(tx -> {
                            block.run(tx);
                            return "done";
                        }))
                        .isEqualTo("done"));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T as(Throwable failure) throws T {
        throw (T) failure;
    }

    /** One of the four methods that do work in a transaction. */
    @FunctionalInterface
    private interface Way {
        void run(Block<Transaction, Exception> block) throws Exception;
    }
}
