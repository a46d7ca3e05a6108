package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Transaction;
import io.ferro.TransactionClosedException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The handle of a transaction, inside and after it. */
public abstract class HandleAssertions extends SessionAssertions {

    /** For subclasses. */
    protected HandleAssertions() {}

    @Test
    @Assertion("TX-05")
    void insideItRunsSql() {
        session().runInTransaction(tx -> {
            assertThat(tx.execute("insert into author (name, born) values (?, ?)", "Ada", 1815))
                    .isEqualTo(1);
            assertThat(tx.execute("insert into author (name) values (?)", "Grace"))
                    .isEqualTo(1);
            assertThat(tx.fetchAll("select name from author order by name"))
                    .extracting(row -> row.getString("name"))
                    .containsExactly("Ada", "Grace");
            assertThat(tx.fetchOne("select born from author where name = ?", "Ada")
                            .orElseThrow()
                            .getInt("born"))
                    .isEqualTo(1815);
            assertThat(tx.fetchOne("select born from author where name = ?", "nobody"))
                    .isEmpty();
            assertThat(tx.execute("update author set born = ?", 1)).isEqualTo(2);
        });
        assertThat(Outside.count(database(), "author")).isEqualTo(2);
    }

    @Test
    @Assertion("TX-05")
    void afterTheBlockEveryCallFails() {
        List<Transaction> handles = new ArrayList<>();
        session().runInTransaction(handles::add);
        session().callInTransaction(handles::add);
        engine().runInTransaction(handles::add);
        assertThatThrownBy(() -> session().runInTransaction(tx -> {
                    handles.add(tx);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        session().runInTransaction(outer -> {
            session().runInTransaction(handles::add);
            assertOver(handles.get(handles.size() - 1));
            assertThat(outer.isOpen()).isTrue();
        });
        assertThat(handles).hasSize(5).allSatisfy(HandleAssertions::assertOver);
        assertThat(Outside.count(database(), "author")).isZero();
    }

    @Test
    @Assertion("TX-05")
    void afterACommitOrARollbackEveryCallFailsToo() {
        Transaction committed = session().begin();
        committed.commit();
        assertOver(committed);
        committed.close();
        assertOver(committed);

        Transaction rolledBack = session().begin();
        rolledBack.rollback();
        assertOver(rolledBack);

        Transaction closed = session().begin();
        closed.close();
        assertOver(closed);
    }

    @Test
    @Assertion("TX-05")
    void anOldHandleDoesNotReachANewTransaction() {
        Transaction old = session().begin();
        old.commit();
        try (Transaction fresh = session().begin()) {
            session().create(new Author("Ada"));
            assertOver(old);
            old.close();
            assertThat(fresh.isOpen()).isTrue();
            fresh.commit();
        }
        assertThat(Outside.count(database(), "author")).isEqualTo(1);
    }

    private static void assertOver(Transaction tx) {
        assertThatThrownBy(() -> tx.execute("insert into author (name) values (?)", "Ada"))
                .isInstanceOf(TransactionClosedException.class);
        assertThatThrownBy(() -> tx.fetchAll("select 1")).isInstanceOf(TransactionClosedException.class);
        assertThatThrownBy(() -> tx.fetchOne("select 1")).isInstanceOf(TransactionClosedException.class);
        assertThatThrownBy(tx::commit).isInstanceOf(TransactionClosedException.class);
        assertThatThrownBy(tx::rollback).isInstanceOf(TransactionClosedException.class);
        assertThat(tx.isOpen()).isFalse();
        assertThatCode(tx::close).doesNotThrowAnyException();
    }
}
