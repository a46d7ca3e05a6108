package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ActiveTransactionException;
import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.SessionMismatchException;
import io.ferro.Transaction;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Country;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work apart from the transaction that the thread has open. */
public abstract class ApartAssertions extends SessionAssertions {

    private Engine other;

    /** For subclasses. */
    protected ApartAssertions() {}

    @BeforeEach
    final void connectOther() {
        other = connectAnother(engines(), "other");
    }

    @Test
    void isNoPartOfTheTransactionThatIsSetAside() {
        session().runInTransaction(tx -> {
            create(session(), "A");
            assertThat(engines().currentTransaction()).containsSame(tx);
            engine().runApart(apart -> {
                assertThat(engines().currentTransaction()).isEmpty();
                assertThat(engines().currentSession()).containsSame(apart);
                assertThat(codes(apart)).isEmpty();
                other.runInTransaction(elsewhere -> elsewhere.execute("insert into country values ('X', 'X')"));
            });
            assertThat(engines().currentTransaction()).containsSame(tx);
            assertThat(engines().currentSession()).containsSame(session());
            assertThat(codes(session())).containsExactly("A");
        });
        assertThat(codes(session())).containsExactly("A");
        assertThat(other.fetchAll("select code from country")).hasSize(1);
    }

    @Test
    void goesToAnotherConnectionWhileATransactionIsOpen() {
        assertThatThrownBy(() -> session().runInTransaction(tx -> {
                    create(session(), "A");
                    other.runApart(apart -> create(apart, "B"));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(codes(session())).isEmpty();
        other.runInSession(session -> assertThat(codes(session)).containsExactly("B"));
    }

    @Test
    void writesBesideItWhereThatCanBe() {
        if (onSqlite()) {
            neverWaitsForTheOnlyConnectionThatWrites();
        } else {
            staysWhenTheTransactionThatIsSetAsideIsRolledBack();
        }
    }

    private void staysWhenTheTransactionThatIsSetAsideIsRolledBack() {
        session().runInTransaction(outer -> {
            create(session(), "A");
            assertThatThrownBy(() -> session().runInTransaction(inner -> {
                        create(session(), "B");
                        engine().runApart(apart -> apart.runInTransaction(own -> {
                            create(apart, "C");
                            engine().runApart(further -> create(further, "D"));
                            assertThat(codes(apart)).containsExactly("C", "D");
                        }));
                        assertThat(codes(session())).containsExactly("A", "B", "C", "D");
                        throw new IllegalStateException("inner");
                    }))
                    .hasMessage("inner");
        });
        assertThat(codes(session())).containsExactly("A", "C", "D");
        assertThat(engine().poolStats().active()).isZero();
    }

    private void neverWaitsForTheOnlyConnectionThatWrites() {
        session().runInTransaction(tx -> {
            create(session(), "A");
            engine().runApart(apart -> {
                assertThat(codes(apart)).isEmpty();
                assertThatThrownBy(() -> create(apart, "B")).satisfies(ApartAssertions::waitsForItself);
                assertThatThrownBy(apart::begin).satisfies(ApartAssertions::waitsForItself);
                assertThatThrownBy(() -> apart.execute("insert into country values ('B', 'B')"))
                        .satisfies(ApartAssertions::waitsForItself);
            });
            create(session(), "C");
        });
        assertThat(codes(session())).containsExactly("A", "C");
    }

    private static void waitsForItself(Throwable error) {
        assertThat(error)
                .isInstanceOf(ActiveTransactionException.class)
                .hasMessage(
                        "FERRO-0218: Work apart from a transaction needs a connection of \"default\" that the transaction"
                                + " holds, and would wait for it for ever. Do the work inside that transaction or after it, or give"
                                + " the pool another connection; SQLite writes on one only.");
    }

    @Test
    void theHandleIsOfNoUseMeanwhile() {
        try (Transaction tx = session().begin()) {
            create(session(), "A");
            engine().runApart(apart -> {
                assertThatThrownBy(() -> tx.execute("delete from country"))
                        .isInstanceOf(SessionMismatchException.class)
                        .hasMessageStartingWith("FERRO-0217");
                assertThatThrownBy(tx::commit).hasMessageStartingWith("FERRO-0217");
                assertThatThrownBy(tx::rollback).hasMessageStartingWith("FERRO-0217");
            });
            tx.commit();
        }
        assertThat(codes(session())).containsExactly("A");
    }

    @Test
    void whatTheWorkLeavesOpenIsRolledBack() {
        session().runInTransaction(tx -> {
            create(session(), "A");
            assertThatThrownBy(() -> other.runApart(Session::begin))
                    .isInstanceOf(ActiveTransactionException.class)
                    .hasMessageStartingWith("FERRO-0214");
            Session[] forgotten = new Session[1];
            assertThatThrownBy(() -> other.runApart(apart -> {
                        forgotten[0] = other.session();
                        forgotten[0].begin();
                        create(forgotten[0], "B");
                    }))
                    .isInstanceOf(SessionMismatchException.class)
                    .hasMessageStartingWith("FERRO-0215");
            assertThat(engines().currentTransaction()).containsSame(tx);
            forgotten[0].close();
        });
        assertThat(codes(session())).containsExactly("A");
        assertThat(other.poolStats().active()).isZero();
        other.runInSession(session -> assertThat(codes(session)).isEmpty());
    }

    @Test
    void withoutATransactionItIsASessionOfItsOwn() {
        engine().runApart(apart -> {
            assertThat(apart).isNotSameAs(session());
            create(apart, "A");
        });
        assertThat(engine().<Integer, RuntimeException>callApart(
                                apart -> codes(apart).size()))
                .isEqualTo(1);
    }

    private static void create(Session session, String code) {
        session.create(new Country(code, code));
    }

    private static List<String> codes(Session session) {
        return session.fetchAll("select code from country order by code").stream()
                .map(row -> row.getString("code"))
                .toList();
    }
}
