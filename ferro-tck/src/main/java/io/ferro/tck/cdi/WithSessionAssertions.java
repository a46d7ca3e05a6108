package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ActiveTransactionException;
import io.ferro.NoActiveSessionException;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.SessionMismatchException;
import io.ferro.tck.Assertion;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A session that an annotation opens for a call. */
public abstract class WithSessionAssertions extends VisitSuite {

    @Inject
    Clerk clerk;

    @Inject
    Office office;

    @Inject
    Basket basket;

    @Inject
    Departures departures;

    /** For subclasses. */
    protected WithSessionAssertions() {}

    @Test
    @Assertion("CDI-06")
    void opensANewOneWhereNoneIsOpen() throws Exception {
        begin();
        Session session = requests.outside(() -> {
            Session opened = clerk.onAnalytics(this::session);
            assertThat(connections.engines.currentSession()).isEmpty();
            return opened;
        });

        assertThat(session.isOpen()).isFalse();
        assertThat(session.connectionName()).isEqualTo("analytics");
        assertThat(requests.outside(() -> clerk.onDefault(() -> session().connectionName())))
                .isEqualTo("default");
    }

    @Test
    @Assertion("CDI-06")
    void opensANewOneWhereOneIsOpen() throws Exception {
        begin();
        requests.inRequest(() -> {
            Session ofRequest = session();
            assertThat(clerk.onDefault(this::session)).isNotSameAs(ofRequest);
            assertThat(session()).isSameAs(ofRequest);
            try (Session explicit = connections.analytics.session()) {
                Visit visit = enter("Ada");
                assertThat(clerk.onAnalytics(() -> {
                            assertThat(connections.visits.get(visit.id)).isNotSameAs(visit);
                            assertThat(connections.session.connectionName()).isEqualTo("analytics");
                            return clerk.onAnalytics(this::session);
                        }))
                        .isNotSameAs(explicit);
                assertThat(session()).isSameAs(explicit);
                assertThat(explicit.isOpen()).isTrue();
            }
            return ofRequest.isOpen();
        });
    }

    @Test
    @Assertion("CDI-06")
    void ofAClassItHoldsForEachMethodThatSaysNothingElse() throws Exception {
        begin();
        requests.outside(() -> {
            assertThat(office.work(() -> session().connectionName())).isEqualTo("analytics");
            assertThat(office.otherwise(() -> session().connectionName())).isEqualTo("default");
            return true;
        });
    }

    @Test
    void anExceptionIsThrownOnAndTheSessionClosed() throws Exception {
        begin();
        Session[] opened = new Session[1];
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.onAnalytics(() -> {
                        opened[0] = session();
                        throw new java.io.IOException("own");
                    }))
                    .isInstanceOf(java.io.IOException.class)
                    .hasMessage("own");
            return true;
        });

        assertThat(opened[0].isOpen()).isFalse();
    }

    @Test
    void theScopeOfSessionsIsItsOwn() throws Exception {
        begin();
        UUID inside = requests.inRequest(() -> {
            UUID ofRequest = basket.identity();
            UUID ofCall = clerk.onDefault(() -> basket.identity());
            assertThat(ofCall).isNotEqualTo(ofRequest);
            assertThat(departures.hasEnded(ofCall)).isTrue();
            assertThat(basket.identity()).isEqualTo(ofRequest);
            return ofCall;
        });

        assertThat(departures.hasEnded(inside)).isTrue();
    }

    @Test
    void aTransactionOfTheSameConnectionGoesOn() throws Exception {
        begin();
        requests.outside(() -> {
            assertThatThrownBy(() -> connections.analytics.runInTransaction(tx -> {
                        clerk.onAnalytics(() -> enter("Ada"));
                        assertThat(analyticsGuests()).containsExactly("Ada");
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            return true;
        });

        assertThat(analyticsGuests()).isEmpty();
    }

    @Test
    void aTransactionOfAnotherConnectionForbidsItUnlessItIsSetAside() throws Exception {
        begin();
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.required(() -> {
                        enter("Cleo");
                        assertThatThrownBy(() -> clerk.onAnalytics(() -> enter("Ada")))
                                .isInstanceOf(ActiveTransactionException.class)
                                .hasMessageContaining("\"default\"")
                                .hasMessageContaining("\"analytics\"");
                        clerk.requiresNewOnAnalytics(() -> enter("Ben"));
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            return true;
        });

        assertThat(analyticsGuests()).containsExactly("Ben");
    }

    @Test
    void itIsOpenedBeforeTheTransaction() throws Exception {
        begin();
        requests.inRequest(() -> {
            clerk.requiredOnAnalytics(() -> {
                enter("Ada");
                return assertThat(connections
                                .engines
                                .currentTransaction()
                                .orElseThrow()
                                .connectionName())
                        .isEqualTo("analytics");
            });
            assertThatThrownBy(() -> clerk.requiredOnAnalytics(() -> {
                        enter("Ben");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            return true;
        });

        assertThat(analyticsGuests()).containsExactly("Ada");
    }

    @Test
    void whatTheMethodLeavesOpenDoesNotStayWithTheThread() throws Exception {
        begin();
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.onAnalytics(() -> {
                        session().begin();
                        return enter("Ada");
                    }))
                    .isInstanceOf(ActiveTransactionException.class)
                    .hasMessageStartingWith("FERRO-0214");
            Session[] left = new Session[1];
            assertThatThrownBy(() -> clerk.onAnalytics(() -> left[0] = connections.engines.session()))
                    .isInstanceOf(SessionMismatchException.class)
                    .hasMessageStartingWith("FERRO-0215");
            assertThat(connections.engines.currentSession()).isEmpty();
            assertThat(connections.engines.currentTransaction()).isEmpty();
            left[0].close();
            return true;
        });

        assertThat(analyticsGuests()).isEmpty();
        assertThat(connections.analytics.poolStats().active()).isZero();
    }

    @Test
    @Assertion("SESS-12")
    void nothingThatFerroOpenedMeetsTheNextTask() throws Exception {
        begin();
        for (ExecutorService threads : Threads.ofEveryKind()) {
            try {
                for (Callable<?> careless : carelessTasks()) {
                    Future<?> task = threads.submit(careless);
                    assertThatThrownBy(task::get).hasMessageContaining("careless");
                    threads.submit(this::assertNothingIsOpen).get();
                }
            } finally {
                threads.shutdown();
            }
        }
        assertThat(analyticsGuests()).isEmpty();
        assertThat(connections.engine.poolStats().active()).isZero();
        assertThat(connections.analytics.poolStats().active()).isZero();
    }

    private List<Callable<?>> carelessTasks() {
        return List.of(
                () -> clerk.onAnalytics(this::careless),
                () -> clerk.requiredOnAnalytics(this::careless),
                () -> clerk.required(() -> clerk.requiresNewOnAnalytics(this::careless)),
                () -> clerk.required(() -> clerk.notSupported(() -> clerk.onAnalytics(this::careless))),
                () -> requests.inRequestHere(() -> {
                    session().begin();
                    return clerk.onDefault(this::carelessRead);
                }),
                () -> connections.analytics.callInSession(session -> careless()),
                () -> connections.analytics.callInTransaction(transaction -> careless()),
                () -> connections.engine.callInTransaction(tx -> connections.analytics.callApart(s -> careless())));
    }

    /** Leaves a transaction open, and fails. */
    private Object careless() {
        session().begin();
        enter("Ada");
        return carelessRead();
    }

    private Object carelessRead() {
        throw new IllegalStateException("careless in " + session());
    }

    private Object assertNothingIsOpen() {
        assertThat(connections.engines.currentSession()).isEmpty();
        assertThat(connections.engines.currentTransaction()).isEmpty();
        assertThatThrownBy(() -> connections.visits.all()).isInstanceOf(NoActiveSessionException.class);
        assertThatThrownBy(() -> basket.identity()).isInstanceOf(ContextNotActiveException.class);
        return true;
    }

    @Test
    @Assertion("SESS-12")
    void whatWasOpenedByHandIsStaleWhenItIsClosedElsewhere() throws Exception {
        begin();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Session byHand = thread.submit(() -> connections.engines.session()).get();
            assertThat(thread.submit(this::session).get()).isSameAs(byHand);
            byHand.close();
            thread.submit(() -> {
                        assertThatThrownBy(() -> connections.visits.all()).isInstanceOf(SessionClosedException.class);
                        assertThat(clerk.onDefault(() -> connections.visits.all()))
                                .isEmpty();
                        return assertNothingIsOpen();
                    })
                    .get();
        } finally {
            thread.shutdown();
        }
    }

    @Test
    @Assertion("CDI-06")
    void aSchedulerHasASessionForEachRun() throws Exception {
        begin();
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        try {
            List<UUID> baskets = new ArrayList<>();
            for (int run = 0; run < 3; run++) {
                baskets.add(inTurn(scheduler, () -> clerk.onAnalytics(this::welcome)));
                baskets.add(inTurn(scheduler, () -> connections.analytics.callInSession(session -> welcome())));
                inTurn(scheduler, this::assertNothingIsOpen);
            }
            assertThat(baskets).doesNotHaveDuplicates().allMatch(departures::hasEnded);
            assertThat(analyticsGuests()).hasSize(6);
        } finally {
            scheduler.shutdown();
        }
    }

    private static <T> T inTurn(ScheduledExecutorService scheduler, Callable<T> task) throws Exception {
        return scheduler.schedule(task, 1, TimeUnit.MILLISECONDS).get();
    }

    private UUID welcome() {
        UUID here = basket.identity();
        Visit visit = enter("Ada");
        assertThat(connections.visits.get(visit.id)).isSameAs(visit);
        assertThat(basket.identity()).isEqualTo(here);
        assertThat(departures.hasEnded(here)).isFalse();
        return here;
    }

    @Test
    @Assertion("CDI-06")
    void aConsumerHasASessionForEachMessage() throws Exception {
        begin();
        BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        ExecutorService consumer = Executors.newSingleThreadExecutor();
        try {
            Future<List<Session>> consumed = consumer.submit(() -> consume(messages));
            messages.addAll(List.of("Ada", "Ben", ""));
            assertThat(consumed.get()).hasSize(2).doesNotHaveDuplicates().noneMatch(Session::isOpen);
            assertThat(analyticsGuests()).containsExactly("Ada", "Ben");
        } finally {
            consumer.shutdown();
        }
    }

    private List<Session> consume(BlockingQueue<String> messages) throws Exception {
        List<Session> sessions = new ArrayList<>();
        for (String guest = messages.take(); !guest.isEmpty(); guest = messages.take()) {
            String name = guest;
            sessions.add(clerk.requiredOnAnalytics(() -> {
                enter(name);
                return session();
            }));
            assertNothingIsOpen();
        }
        return sessions;
    }

    @Test
    void aConnectionThatIsNotActiveSaysWhichKeyToSet() throws Exception {
        begin();
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.onArchive(() -> true)).hasMessageStartingWith("FERRO-0702");
            return true;
        });
    }
}
