package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ActiveTransactionException;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.SessionMismatchException;
import io.ferro.Transaction;
import io.ferro.TransactionClosedException;
import io.ferro.tck.Database;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work in the transactions of a transaction manager, whose own interceptors do what {@code @Transactional} asks for. */
public abstract class JtaAssertions extends TransactionalSuite {

    @Inject
    Instance<TransactionManager> managers;

    TransactionManager manager;
    Database database;

    /** Knows nothing of any transaction manager. */
    private Engines outside;

    /** For subclasses. */
    protected JtaAssertions() {}

    /** {@return the transaction manager, which a subclass looks up where there is no bean of it} */
    protected TransactionManager transactionManager() {
        return managers.get();
    }

    /** Looks whether a failed commit tells why, with a message that begins like this. Some managers keep it to themselves. */
    void assertReason(Throwable failure, String beginning) {}

    @BeforeEach
    void lookFromOutside() {
        manager = transactionManager();
        String url = ConfigProvider.getConfig().getValue("ferro.url", String.class);
        database = url.startsWith("sqlite:") ? Database.SQLITE : Database.POSTGRESQL;
        outside = Engines.create(Visit.class);
        outside.connect(url);
        outside.engine().execute("delete from visit");
        connections.analytics.execute("delete from visit");
    }

    @AfterEach
    void nothingIsHeld() throws Exception {
        outside.close();
        boolean left = manager.getTransaction() != null;
        if (left) {
            manager.rollback(); // The next test is not to meet it.
        }
        assertThat(left).isFalse();
        assertThat(connections.engines.currentTransaction()).isEmpty();
        assertThat(connections.engine.poolStats().active()).isZero();
        assertThat(connections.analytics.poolStats().active()).isZero();
    }

    /** What others see. */
    List<String> committed() {
        return guests(outside.engine());
    }

    @Test
    void theTransactionManagerCommits() throws Exception {
        Session opened = requests.outside(() -> clerk.required(() -> {
            enter("Ada");
            assertThat(manager.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
            assertThat(guests()).containsExactly("Ada");
            assertThat(committed()).isEmpty();
            clerk.required(() -> enter("Ben"));
            clerk.mandatory(() -> enter("Cleo"));
            clerk.supports(() -> enter("Dora"));
            assertThat(committed()).isEmpty();
            return connections.engines.currentSession().orElseThrow();
        }));

        assertThat(committed()).containsExactly("Ada", "Ben", "Cleo", "Dora");
        assertThat(opened.isOpen()).isFalse();
    }

    @Test
    void whatTheTransactionManagerRollsBackIsRolledBack() throws Exception {
        IllegalStateException failure = new IllegalStateException("no");
        assertThatThrownBy(() -> clerk.required(failing(failure))).isSameAs(failure);
        assertThat(committed()).isEmpty();
        assertThatThrownBy(() -> clerk.required(failing(new IOException()))).isInstanceOf(IOException.class);
        assertThat(committed()).containsExactly("failed");
        clerk.required(() -> {
            enter("Ada");
            manager.setRollbackOnly();
            return enter("Ben");
        });
        assertThat(committed()).containsExactly("failed");
        clerk.required(() -> {
            assertThatThrownBy(() -> clerk.required(failing(failure))).isSameAs(failure);
            return enter("Ada");
        });
        assertThat(committed()).containsExactly("failed");
    }

    @Test
    void aTransactionBegunByHand() throws Exception {
        manager.begin();
        enter("Ada");
        manager.commit();
        manager.begin();
        enter("Ben");
        connections.session.runInTransaction(tx -> enter("Cleo"));
        manager.rollback();

        assertThat(committed()).containsExactly("Ada");
    }

    @Test
    void instancesFollowTheOutcome() throws Exception {
        requests.inRequestHere(() -> {
            Visit kept = clerk.required(() -> enter("Ada"));
            assertThat(connections.visits.get(kept.id)).isSameAs(kept);
            Visit[] lost = new Visit[1];
            assertThatThrownBy(() -> clerk.required(() -> {
                        lost[0] = enter("Ben");
                        assertThat(connections.visits.get(lost[0].id)).isSameAs(lost[0]);
                        connections.visits.delete(kept);
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(connections.visits.find(lost[0].id)).isEmpty();
            assertThat(connections.visits.get(kept.id).guest).isEqualTo("Ada");
            return true;
        });
    }

    @Test
    void sessionsInsideComeAndGo() throws Exception {
        clerk.required(() -> {
            try (Session session = connections.engine.session()) {
                session.create(new Visit("Ada"));
            }
            clerk.onDefault(() -> enter("Ben"));
            requests.inRequestHere(() -> enter("Cleo"));
            assertThat(committed()).isEmpty();
            return guests();
        });
        assertThat(committed()).containsExactly("Ada", "Ben", "Cleo");
        try (Session around = connections.analytics.session()) {
            clerk.required(() -> enter("Dora"));
            clerk.requiredOnAnalytics(() -> enter("Eve"));
            assertThat(around.fetchAll("select guest from visit")).hasSize(2);
        }
        assertThat(guests()).doesNotContain("Dora", "Eve");
    }

    @Test
    void transactionsInsideAreSavepoints() throws Exception {
        clerk.required(() -> {
            connections.session.runInTransaction(tx -> enter("Ada"));
            assertThatThrownBy(() -> connections.engine.runInTransaction(tx -> {
                        enter("Ben");
                        throw new IllegalStateException("inner");
                    }))
                    .hasMessage("inner");
            return guests();
        });
        assertThat(committed()).containsExactly("Ada");
        assertThatThrownBy(() ->
                        clerk.required(failingAfter(() -> connections.session.runInTransaction(tx -> enter("Cleo")))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(committed()).containsExactly("Ada");
    }

    private interface Step {
        void run() throws Exception;
    }

    private static Callable<Void> failingAfter(Step step) {
        return () -> {
            step.run();
            throw new IllegalStateException("after");
        };
    }

    /** Some interceptors wrap what the commit throws. */
    private static void assertRolledBack(Throwable failure) {
        assertThat(failure instanceof TransactionalException ? failure.getCause() : failure)
                .isInstanceOf(RollbackException.class);
    }

    @Test
    void whatIsLeftOpenInsideKeepsItFromBeingCommitted() throws Exception {
        assertThatThrownBy(() -> clerk.required(() -> {
                    enter("Ada");
                    return connections.session.begin();
                }))
                .satisfies(JtaAssertions::assertRolledBack);
        assertThat(committed()).isEmpty();
    }

    @Test
    void itCannotBeEndedByHand() throws Exception {
        clerk.required(() -> {
            enter("Ada");
            Transaction joined = connections.engines.currentTransaction().orElseThrow();
            for (Step end : List.<Step>of(joined::commit, joined::rollback, joined::close)) {
                assertThatThrownBy(end::run)
                        .isInstanceOf(SessionMismatchException.class)
                        .hasMessage(
                                "FERRO-0225: The transaction on \"default\" is part of one that a transaction manager"
                                        + " ends, and cannot be committed or rolled back here. Leave it to the transaction"
                                        + " manager, or call setRollbackOnly.");
            }
            return true;
        });
        assertThat(committed()).containsExactly("Ada");
        IllegalStateException reason = new IllegalStateException("reason");
        assertThatThrownBy(() -> clerk.required(() -> {
                    enter("Ben");
                    connections.engines.currentTransaction().orElseThrow().setRollbackOnly(reason);
                    return true;
                }))
                .satisfies(JtaAssertions::assertRolledBack);
        assertThat(committed()).containsExactly("Ada");
    }

    @Test
    void whatTheDatabaseRefusesAtTheEndMakesTheCommitFail() throws Exception {
        connections.engine.execute("create table post (id bigint primary key)");
        connections.engine.execute(
                "create table reply (post bigint references post (id) deferrable initially deferred)");
        manager.begin();
        enter("Ada");
        connections.engine.execute("insert into reply values (1)");
        assertThatThrownBy(manager::commit)
                .isInstanceOf(RollbackException.class)
                .satisfies(failure -> assertReason(failure, "FERRO-"));
        assertThat(committed()).isEmpty();
    }

    @Test
    void requiresNewSetsItAside() throws Exception {
        assertThatThrownBy(() -> clerk.required(() -> {
                    enter("Ada");
                    if (database == Database.SQLITE) {
                        assertThatThrownBy(() -> clerk.requiresNew(() -> enter("Ben")))
                                .isInstanceOf(ActiveTransactionException.class)
                                .hasMessageStartingWith("FERRO-0218");
                    } else {
                        clerk.requiresNew(() -> {
                            assertThat(guests()).isEmpty();
                            return enter("Ben");
                        });
                        assertThat(committed()).containsExactly("Ben");
                        assertThatThrownBy(() -> clerk.requiresNew(failing(new IllegalStateException("inner"))))
                                .hasMessage("inner");
                    }
                    enter("Cleo");
                    assertThat(guests()).contains("Ada", "Cleo").doesNotContain("failed");
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(committed()).isEqualTo(database == Database.SQLITE ? List.of() : List.of("Ben"));
    }

    @Test
    void requiresNewMayWorkOnAnotherConnection() throws Exception {
        clerk.required(() -> {
            enter("Ada");
            clerk.requiresNewOnAnalytics(() -> enter("Grace"));
            assertThat(connections.engines.currentTransaction().orElseThrow().connectionName())
                    .isEqualTo("default");
            return enter("Ben");
        });

        assertThat(committed()).containsExactly("Ada", "Ben");
        assertThat(connections.analytics.fetchAll("select guest from visit")).hasSize(1);
    }

    @Test
    void notSupportedSetsItAside() throws Exception {
        requests.inRequestHere(() -> {
            clerk.required(() -> {
                Visit ada = enter("Ada");
                clerk.notSupported(() -> {
                    assertThat(connections.engines.currentTransaction()).isEmpty();
                    assertThat(guests()).isEmpty();
                    assertThat(connections.visits.find(ada.id)).isEmpty();
                    return clerk.onAnalytics(() -> enter("Grace"));
                });
                assertThat(connections.visits.get(ada.id)).isSameAs(ada);
                return enter("Ben");
            });
            return true;
        });

        assertThat(committed()).containsExactly("Ada", "Ben");
        assertThat(connections.analytics.fetchAll("select guest from visit")).hasSize(1);
    }

    @Test
    void workApartStaysApart() throws Exception {
        assertThatThrownBy(() -> clerk.required(() -> {
                    connections.engine.runApart(session -> {
                        session.create(new Visit("apart"));
                        assertThat(committed()).containsExactly("apart");
                    });
                    enter("Ada");
                    connections.analytics.runApart(session -> session.create(new Visit("Grace")));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(committed()).containsExactly("apart");
        assertThat(connections.analytics.fetchAll("select guest from visit")).hasSize(1);
    }

    @Test
    void aTransactionOfOurOwnWaits() throws Exception {
        connections.engine.runInSession(session -> {
            try (Transaction own = session.begin()) {
                if (database == Database.POSTGRESQL) {
                    enter("own");
                    clerk.required(() -> enter("Ada"));
                    assertThat(committed()).containsExactly("Ada");
                }
                own.commit();
            }
        });

        assertThat(committed()).isEqualTo(database == Database.SQLITE ? List.of() : List.of("Ada", "own"));
    }

    @Test
    void aSecondConnectionIsRefused() throws Exception {
        String message = "FERRO-0759: The JTA transaction of this thread has work on \"default\", and work on"
                + " \"analytics\" cannot be part of it too: only one connection can be committed in one step. Do that"
                + " work after it, or in a method that is @Transactional(REQUIRES_NEW) or NOT_SUPPORTED.";
        clerk.required(() -> {
            enter("Ada");
            for (Step step : List.<Step>of(
                    () -> connections.analyticsSession.create(new Visit("Grace")),
                    () -> connections.analytics.execute("insert into visit (guest) values ('Grace')"),
                    () -> connections.analytics.runInTransaction(tx -> {}),
                    () -> connections.analytics.session(),
                    () -> clerk.onAnalytics(() -> enter("Grace")))) {
                assertThatThrownBy(step::run)
                        .isInstanceOf(ActiveTransactionException.class)
                        .hasMessage(message);
            }
            return true;
        });

        assertThat(committed()).containsExactly("Ada");
        assertThat(connections.analytics.fetchAll("select guest from visit")).isEmpty();
    }

    @Test
    void otherResourcesAreRefused() throws Exception {
        manager.begin();
        enter("Ada");
        List<String> calls = new ArrayList<>();
        manager.getTransaction().enlistResource(OtherResource.into(calls));
        assertThatThrownBy(manager::commit)
                .isInstanceOf(RollbackException.class)
                .satisfies(failure -> assertReason(failure, "FERRO-0763"));

        assertThat(committed()).isEmpty();
        assertThat(calls).contains("rollback").doesNotContain("commit");
    }

    @Test
    void afterItsTimeoutItIsNotCommitted() throws Exception {
        manager.setTransactionTimeout(1);
        try {
            manager.begin();
            enter("Ada");
            await(status -> status == Status.STATUS_MARKED_ROLLBACK || status == Status.STATUS_ROLLEDBACK);
            assertThatThrownBy(manager::commit).isInstanceOf(RollbackException.class);
        } finally {
            manager.setTransactionTimeout(0);
        }
        clerk.required(() -> enter("Ben"));

        assertThat(committed()).containsExactly("Ben");
    }

    void await(IntPredicate wanted) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!wanted.test(manager.getStatus()) && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(manager.getStatus()).matches(wanted::test);
    }

    @Test
    void markedToBeRolledBackItTakesNothingIn() throws Exception {
        manager.begin();
        manager.setRollbackOnly();
        assertThatThrownBy(() -> enter("Ada"))
                .isInstanceOf(TransactionClosedException.class)
                .hasMessage(
                        "FERRO-0760: The JTA transaction of this thread is marked to be rolled back, so that no work"
                                + " on \"default\" can begin in it. Nothing was done. Do the work again in a new transaction.");
        manager.rollback();

        assertThat(committed()).isEmpty();
    }

    @Test
    void anotherThreadCannotGoOnWithIt() throws Exception {
        Thread here = Thread.currentThread();
        manager.begin();
        enter("Ada");
        jakarta.transaction.Transaction transaction = manager.suspend();
        assertThat(connections.engines.currentTransaction()).isEmpty();
        requests.outside(() -> {
            manager.resume(transaction);
            assertThatThrownBy(() -> enter("Ben"))
                    .isInstanceOf(SessionMismatchException.class)
                    .hasMessage("FERRO-0761: The work of the JTA transaction on \"default\" is done by thread \""
                            + here.getName() + "\" and cannot be gone on with here. Do all of it on one thread.");
            manager.suspend();
            return true;
        });
        manager.resume(transaction);
        enter("Cleo");
        manager.commit();
        assertThat(committed()).containsExactly("Ada", "Cleo");
    }

    @Test
    void anotherThreadCannotCommitIt() throws Exception {
        manager.begin();
        enter("Ada");
        jakarta.transaction.Transaction transaction = manager.suspend();
        requests.outside(() -> {
            manager.resume(transaction);
            assertThatThrownBy(manager::commit).isInstanceOf(RollbackException.class);
            return true;
        });
        assertThat(committed()).isEmpty();
        clerk.required(() -> enter("Ben"));
        assertThat(committed()).containsExactly("Ben");
    }

    @Test
    void suspendedItCanBeEnded() throws Exception {
        manager.begin();
        enter("Ada");
        manager.suspend().commit();
        manager.begin();
        enter("Ben");
        manager.suspend().rollback();

        assertThat(committed()).containsExactly("Ada");
    }
}
