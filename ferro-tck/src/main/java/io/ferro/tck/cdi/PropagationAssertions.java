package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.NoActiveSessionException;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A session stays with its thread unless an implementation of thread contexts is asked to carry it. */
public abstract class PropagationAssertions extends VisitSuite {

    @Inject
    Basket basket;

    @Inject
    Departures departures;

    /** For subclasses. */
    protected PropagationAssertions() {}

    /** {@return the implementation with its defaults} */
    protected abstract Carrier byDefault();

    /** {@return one that propagates the session and clears all other types} */
    protected abstract Carrier asked();

    /** {@return one that propagates all types but the confinement of sessions, which it clears} */
    protected abstract Carrier askedWithAllOthers();

    /** {@return one that clears all types} */
    protected abstract Carrier cleared();

    /**
     * {@return what makes a thread of the tests a thread of the application} Servers carry nothing from a thread that does not run in
     * an application. Without a server there is nothing to do.
     */
    protected Carrier ofTheApplication() {
        return new Carrier() {
            @Override
            public <T> Callable<T> contextual(Callable<T> task) {
                return task;
            }
        };
    }

    private <T> T outside(Callable<T> work) throws Exception {
        return requests.outside(ofTheApplication().contextual(work));
    }

    private <T> T inRequest(Callable<T> work) throws Exception {
        return outside(() -> requests.inRequestHere(work));
    }

    /** As the current session sees them. */
    private List<String> guestsHere() {
        return connections.session.fetchAll("select guest from visit order by guest").stream()
                .map(row -> row.getString("guest"))
                .toList();
    }

    private boolean nothingIsOpen() {
        assertThat(connections.engines.currentSession()).isEmpty();
        assertThat(connections.engines.currentTransaction()).isEmpty();
        assertThatThrownBy(() -> connections.visits.all()).isInstanceOf(NoActiveSessionException.class);
        assertThatThrownBy(() -> basket.identity()).isInstanceOf(ContextNotActiveException.class);
        return true;
    }

    private interface OnThread {

        <T> T call(Callable<T> task) throws Exception;
    }

    private interface Work {

        void on(OnThread thread) throws Exception;
    }

    /** Does work with threads of a pool and with virtual ones, on which nothing is to be left. */
    private void onEveryKind(Work work) throws Exception {
        for (ExecutorService threads : Threads.ofEveryKind()) {
            try {
                OnThread thread = new OnThread() {
                    @Override
                    public <T> T call(Callable<T> task) throws Exception {
                        return Threads.result(threads.submit(task));
                    }
                };
                work.on(thread);
                thread.call(this::nothingIsOpen);
            } finally {
                threads.shutdown();
            }
        }
        assertThat(connections.engine.poolStats().active()).isZero();
        assertThat(connections.analytics.poolStats().active()).isZero();
    }

    @Test
    void notUnlessAsked() throws Exception {
        begin();
        onEveryKind(thread -> outside(() -> {
            try (Session session = connections.analytics.session()) {
                enter("Ada");
                for (Carrier carrier : List.of(byDefault(), cleared())) {
                    assertThat(thread.call(carrier.contextual(this::nothingIsOpen)))
                            .isTrue();
                }
                assertThat(session()).isSameAs(session);
            }
            return true;
        }));
    }

    @Test
    void askedItIsCarried() throws Exception {
        begin();
        onEveryKind(thread -> {
            UUID carried = outside(() -> {
                try (Session session = connections.analytics.session()) {
                    Visit visit = enter("Ada");
                    UUID here = basket.identity();
                    for (Carrier carrier : List.of(asked(), askedWithAllOthers())) {
                        thread.call(carrier.contextual(() -> {
                            assertThat(session()).isSameAs(session);
                            assertThat(connections.session.connectionName()).isEqualTo("analytics");
                            assertThat(connections.visits.get(visit.id)).isSameAs(visit);
                            assertThat(basket.identity()).isEqualTo(here);
                            return true;
                        }));
                        thread.call(this::nothingIsOpen);
                    }
                    assertThat(session()).isSameAs(session);
                    assertThat(departures.hasEnded(here)).isFalse();
                    return here;
                }
            });
            assertThat(departures.hasEnded(carried)).isTrue();
        });
    }

    @Test
    @Assertion("SESS-09")
    void closedMeanwhileItIsFoundClosed() throws Exception {
        begin();
        onEveryKind(thread -> {
            Callable<Boolean> task = outside(() -> {
                try (Session session = connections.analytics.session()) {
                    assertThat(session()).isSameAs(session);
                    return asked().contextual(() -> {
                        assertThatThrownBy(() -> enter("Ada")).isInstanceOf(SessionClosedException.class);
                        assertThatThrownBy(() ->
                                        connections.visits.using("default").create(new Visit("Ada")))
                                .isInstanceOf(SessionClosedException.class);
                        assertThatThrownBy(() -> basket.identity()).isInstanceOf(ContextNotActiveException.class);
                        try (Session own = connections.engines.session()) {
                            assertThat(session()).isSameAs(own);
                        }
                        return true;
                    });
                }
            });
            assertThat(thread.call(task)).isTrue();
        });
        assertThat(connections.engine.fetchAll("select guest from visit")).isEmpty();
    }

    @Test
    void theThreadsOwnSessionsAndTransactionsWaitMeanwhile() throws Exception {
        begin();
        Callable<Boolean> without = outside(() -> asked().contextual(this::nothingIsOpen));
        onEveryKind(thread -> outside(() -> {
            begin();
            try (Session session = connections.analytics.session()) {
                Callable<Session> carried = asked().contextual(() -> {
                    assertThat(connections.engines.currentTransaction()).isEmpty();
                    enter("carried");
                    return session();
                });
                Callable<Boolean> notCarried = byDefault().contextual(this::nothingIsOpen);
                thread.call(() -> {
                    try (Session own = connections.engines.session()) {
                        try (Transaction transaction = own.begin()) {
                            enter("Ada");
                            assertThat(carried.call()).isSameAs(session);
                            assertThat(notCarried.call()).isTrue();
                            assertThat(without.call()).isTrue();
                            assertThat(session()).isSameAs(own);
                            enter("Ben");
                            transaction.commit();
                        }
                        assertThat(guestsHere()).containsExactly("Ada", "Ben");
                    }
                    return true;
                });
                assertThat(guestsHere()).containsExactly("carried");
            }
            return true;
        }));
    }

    @Test
    @Assertion("SESS-11")
    void aTransactionStaysWithItsThread() throws Exception {
        begin();
        onEveryKind(thread -> outside(() -> {
            begin();
            try (Session session = connections.analytics.session()) {
                session.runInTransaction(transaction -> {
                    enter("Ada");
                    thread.call(asked().contextual(() -> {
                        assertThat(session()).isSameAs(session);
                        assertThat(connections.engines.currentTransaction()).isEmpty();
                        assertThat(guestsHere()).isEmpty();
                        return true;
                    }));
                    assertThat(guestsHere()).containsExactly("Ada");
                });
                thread.call(asked().contextual(() -> {
                    session().runInTransaction(transaction -> enter("Ben"));
                    return true;
                }));
                assertThat(guestsHere()).containsExactly("Ada", "Ben");
            }
            return true;
        }));
    }

    @Test
    void onItsOwnThreadATaskStaysInTheTransaction() throws Exception {
        begin();
        for (Carrier carrier : List.of(byDefault(), asked(), askedWithAllOthers())) {
            outside(() -> {
                begin();
                try (Session session = connections.analytics.session()) {
                    assertThat(carrier.contextual(this::session).call()).isSameAs(session);
                }
                assertThatThrownBy(() -> connections.analytics.runInSession(session -> session.runInTransaction(tx -> {
                            enter("Ada");
                            carrier.contextual(() -> {
                                        assertThat(session()).isSameAs(session);
                                        assertThat(guestsHere()).containsExactly("Ada");
                                        return carrier.contextual(() -> enter("Ben"))
                                                .call();
                                    })
                                    .call();
                            assertThat(guestsHere()).containsExactly("Ada", "Ben");
                            throw new IllegalStateException("undo");
                        })))
                        .hasMessage("undo");
                return nothingIsOpen();
            });
            assertThat(connections.analytics.fetchAll("select guest from visit"))
                    .isEmpty();
        }
    }

    @Test
    @Assertion("SESS-12")
    void whatATaskLeavesOpenDoesNotStayWithTheThread() throws Exception {
        begin();
        onEveryKind(thread -> outside(() -> {
            try (Session session = connections.analytics.session()) {
                List<Session> left = new ArrayList<>();
                for (Carrier carrier : List.of(byDefault(), asked(), cleared())) {
                    thread.call(carrier.contextual(() -> {
                        left.add(connections.analytics.session());
                        return left.get(left.size() - 1).begin();
                    }));
                    thread.call(this::nothingIsOpen);
                }
                Transaction[] open = new Transaction[1];
                thread.call(asked().contextual(() -> {
                    open[0] = session().begin();
                    return enter("Ada");
                }));
                assertThat(open[0].isOpen()).isFalse();
                left.forEach(Session::close);
                assertThat(guestsHere()).isEmpty();
                assertThat(session()).isSameAs(session);
            }
            return true;
        }));
    }

    @Test
    void aTaskInsideATaskAsksForItself() throws Exception {
        begin();
        ExecutorService third = Executors.newSingleThreadExecutor();
        try {
            onEveryKind(thread -> outside(() -> {
                try (Session session = connections.analytics.session()) {
                    thread.call(asked().contextual(() -> {
                        assertThat(Threads.result(third.submit(byDefault().contextual(this::nothingIsOpen))))
                                .isTrue();
                        assertThat(Threads.result(third.submit(asked().contextual(this::session))))
                                .isSameAs(session);
                        assertThat(session()).isSameAs(session);
                        return true;
                    }));
                    Callable<Session> carried = asked().contextual(this::session);
                    thread.call(byDefault().contextual(() -> {
                        assertThat(carried.call()).isSameAs(session);
                        assertThat(Threads.result(third.submit(asked().contextual(this::nothingIsOpen))))
                                .isTrue();
                        assertThat(asked().contextual(this::nothingIsOpen).call())
                                .isTrue();
                        return nothingIsOpen();
                    }));
                }
                return true;
            }));
        } finally {
            third.shutdown();
        }
    }

    @Test
    @Assertion("SESS-11")
    void severalThreadsMayHaveItAtOnce() throws Exception {
        begin();
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            outside(() -> {
                try (Session session = connections.analytics.session()) {
                    Callable<Visit> task = asked().contextual(() -> {
                        session().runInTransaction(transaction -> enter("guest"));
                        return enter("guest");
                    });
                    List<Future<Visit>> tasks = new ArrayList<>();
                    for (int i = 0; i < 64; i++) {
                        tasks.add(many.submit(task));
                    }
                    for (Future<Visit> done : tasks) {
                        Visit visit = Threads.result(done);
                        assertThat(session.get(Visit.class, visit.id)).isSameAs(visit);
                    }
                    assertThat(guestsHere()).hasSize(128);
                }
                return true;
            });
        } finally {
            many.shutdown();
        }
    }

    @Test
    void theRequestsSessionIsCarriedToo() throws Exception {
        begin();
        onEveryKind(thread -> {
            List<Session> seen = new ArrayList<>();
            Callable<Boolean> late = inRequest(() -> {
                Visit visit = enter("Ada");
                UUID here = basket.identity();
                thread.call(asked().contextual(() -> {
                    seen.add(session());
                    assertThat(connections.visits.get(visit.id)).isSameAs(visit);
                    assertThat(connections.sessionByName.get(Visit.class, visit.id))
                            .isSameAs(visit);
                    assertThat(connections.analyticsSession.find(Visit.class, visit.id))
                            .isEmpty();
                    assertThat(basket.identity()).isEqualTo(here);
                    return true;
                }));
                assertThat(seen).containsExactly(session());
                return asked().contextual(() -> {
                    assertThatThrownBy(() -> connections.visits.all()).isInstanceOf(SessionClosedException.class);
                    assertThatThrownBy(() -> basket.identity()).isInstanceOf(ContextNotActiveException.class);
                    return true;
                });
            });
            assertThat(seen).noneMatch(Session::isOpen);
            assertThat(thread.call(late)).isTrue();
        });
    }

    @Test
    @Assertion("SESS-09")
    void aRequestThatEndedOpensNoSessionElsewhere() throws Exception {
        begin();
        onEveryKind(thread -> {
            Callable<Boolean> late = inRequest(() -> asked().contextual(() -> {
                assertThatThrownBy(() -> enter("Ada")).isInstanceOf(SessionClosedException.class);
                assertThatThrownBy(() -> connections.analyticsSession.create(new Visit("Ada")))
                        .isInstanceOf(SessionClosedException.class);
                return true;
            }));
            assertThat(thread.call(late)).isTrue();
        });
        assertThat(connections.engine.fetchAll("select guest from visit")).isEmpty();
    }
}
