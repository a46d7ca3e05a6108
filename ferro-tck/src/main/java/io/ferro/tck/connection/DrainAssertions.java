package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ActiveTransactionException;
import io.ferro.ConnectionFailedException;
import io.ferro.Engine;
import io.ferro.FerroException;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.Transaction;
import io.ferro.UnknownConnectionException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.LongStatement;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A connection that is closed while threads work on it. No test asserts how fast; each would run into its timeout. */
@Timeout(60)
public abstract class DrainAssertions extends ConnectedAssertions {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int ROUNDS = 40;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** For subclasses. */
    protected DrainAssertions() {}

    @Test
    @Assertion("CONN-11")
    void aRunningTransactionGoesOnInEveryWayAndIsCommitted() throws Exception {
        Engine engine = engine();
        Background<Object> work = inTransaction(tx -> {
            assertThat(tx.fetchAll("select name from author")).hasSize(1);
            engine.models(Author.class).create(new Author("by models"));
        });
        Background<Object> disconnect = disconnecting(LONG);

        assertThat(work.isDone()).isFalse();
        assertThat(disconnect.isDone()).isFalse();
        goOn.countDown();
        work.get();
        disconnect.get();
        assertThat(Outside.count(database(), "author")).isEqualTo(2);
        assertRefused(() -> engine.fetchAll("select name from author"));
    }

    @Test
    @Assertion("CONN-11")
    void newWorkIsRefusedAtOnceAlsoThatOfIdleOpenSessions() throws Exception {
        Engine engine = engine();
        Session idle = engines().session();
        idle.create(new Author("before"));
        Background<Object> work = inTransaction(tx -> {});
        Background<Object> disconnect = disconnecting(LONG);

        assertRefused(() -> idle.query(Author.class).all());
        assertRefused(() -> idle.create(new Author("during")));
        assertRefused(() -> idle.execute("insert into author (name) values (?)", "during"));
        assertRefused(idle::begin);
        assertRefused(() -> idle.runInTransaction(tx -> {}));
        assertRefused(() -> engine.fetchAll("select name from author"));
        assertRefused(() -> engine.runInTransaction(tx -> {}));
        assertRefused(
                () -> engine.runInSession(session -> session.query(Author.class).all()));
        assertRefused(() -> engine.models(Author.class).all());
        assertRefused(engine::createTables);
        assertRefused(() -> Together.elsewhere(() -> idle.query(Author.class).all()));
        assertThat(disconnect.isDone())
                .as("the transaction is still waited for")
                .isFalse();

        goOn.countDown();
        work.get();
        disconnect.get();
        assertThat(idle.isOpen()).isFalse();
        assertThatThrownBy(() -> idle.query(Author.class).all()).isInstanceOf(SessionClosedException.class);
        assertThat(Outside.count(database(), "author")).isEqualTo(2);
    }

    @Test
    @Assertion("CONN-11")
    void anOperationThatRunsWithoutTransactionEndsAsIfNothingHappened() throws Exception {
        Engine engine = engine();
        Background<Integer> reading = Background.start(
                "reading",
                () -> engine.fetchAll(LongStatement.brief(database().database()))
                        .size());
        reading.awaitStatement();
        engines().disconnect("default", LONG);
        assertThat(reading.get()).isEqualTo(1);
    }

    @Test
    @Assertion("CONN-11")
    void afterTheTimeARunningStatementIsCancelledAndItsTransactionRolledBack() throws Exception {
        Leftovers before = settled();
        String endless = LongStatement.endless(database().database());
        Background<Object> work = inTransaction(tx -> tx.fetchAll(endless));
        goOn.countDown();
        work.awaitStatement();
        Background<Object> disconnect = disconnecting(SHORT);

        disconnect.get();
        assertThatThrownBy(work::get).isInstanceOf(FerroException.class);
        assertNothingIsLeft(before);
        assertThat(Outside.count(database(), "author")).isZero();
    }

    @Test
    @Assertion("CONN-11")
    void whatComesBackWhileThePoolClosesIsClosedToo() throws Exception {
        Leftovers before = settled();
        for (int round = 0; round < ROUNDS; round++) {
            Engine engine = engines().names().isEmpty() ? engines().connect(settings()) : engine();
            CountDownLatch working = new CountDownLatch(2);
            List<Background<Object>> workers = List.of(untilRefused(engine, working), untilRefused(engine, working));
            working.await();
            engines().disconnect("default", Duration.ZERO);
            for (Background<Object> worker : workers) {
                assertThatThrownBy(worker::get).isInstanceOf(FerroException.class);
            }
        }
        assertNothingIsLeft(before);
    }

    private static Background<Object> untilRefused(Engine engine, CountDownLatch working) {
        return Background.start("busy", () -> {
            while (true) {
                engine.fetchAll("select name from author");
                working.countDown();
            }
        });
    }

    @Test
    @Assertion("CONN-11")
    void afterTheTimeAStatementWithoutTransactionIsCancelledToo() throws Exception {
        Leftovers before = settled();
        Engine engine = engine();
        String endless = LongStatement.endless(database().database());
        Background<Object> reading = Background.start("reading", () -> engine.fetchAll(endless));
        reading.awaitStatement();

        disconnecting(SHORT).get();
        assertThatThrownBy(reading::get).isInstanceOf(FerroException.class);
        assertNothingIsLeft(before);
    }

    @Test
    @Assertion({"CONN-11", "SESS-06"})
    void afterTheTimeATransactionBetweenTwoStatementsIsRolledBackAndNeverSaysItWasCommitted() throws Exception {
        Leftovers before = settled();
        AtomicReference<Transaction> handle = new AtomicReference<>();
        Background<Object> work = inTransaction(handle::set);
        disconnecting(SHORT).get();

        goOn.countDown();
        assertThatThrownBy(work::get).isInstanceOf(FerroException.class);
        Transaction ended = Objects.requireNonNull(handle.get());
        assertThat(ended.isOpen()).isFalse();
        assertThatThrownBy(() -> ended.execute("insert into author (name) values (?)", "late"))
                .isInstanceOf(FerroException.class);
        assertNothingIsLeft(before);
        assertThat(Outside.count(database(), "author")).isZero();
    }

    @Test
    @Assertion({"CONN-11", "SESS-06"})
    void withNoTimeAtAllEverythingIsClosedAtOnce() throws Exception {
        Background<Object> work = inTransaction(tx -> {});
        Session session = engines().session();
        engines().disconnect("default", Duration.ZERO);
        assertThat(session.isOpen()).isFalse();
        goOn.countDown();
        assertThatThrownBy(work::get).isInstanceOf(FerroException.class);
        assertThat(Outside.count(database(), "author")).isZero();
    }

    @Test
    @Assertion("CONN-11")
    void insideItsOwnTransactionItIsRefusedAndNothingChanges() {
        engine().runInTransaction(tx -> {
            tx.execute("insert into author (name) values (?)", "Ada");
            assertThatExceptionOfType(ActiveTransactionException.class)
                    .isThrownBy(() -> engines().disconnect("default", LONG))
                    .withMessageContaining("FERRO-")
                    .withMessageContaining("\"default\"");
            assertThatThrownBy(() -> engines().disconnect("default")).isInstanceOf(ActiveTransactionException.class);
            tx.execute("insert into author (name) values (?)", "Grace");
        });
        try (Session session = engines().session();
                Transaction transaction = session.begin()) {
            assertThatThrownBy(() -> engines().disconnect("default", SHORT))
                    .isInstanceOf(ActiveTransactionException.class);
            assertThat(transaction.isOpen()).isTrue();
            assertThat(session.query(Author.class).all()).hasSize(2);
        }
        assertThat(engines().names()).containsExactly("default");
        assertThat(engine().models(Author.class).all()).hasSize(2);
        engines().disconnect("default", SHORT);
        assertThat(engines().names()).isEmpty();
    }

    @Test
    @Assertion("CONN-11")
    void insideATransactionOfAnotherConnectionItIsDone() {
        connectAnother(engines(), "analytics");
        engine().runInTransaction(tx -> {
            tx.execute("insert into author (name) values (?)", "Ada");
            engines().disconnect("analytics", LONG);
        });
        assertThat(engines().names()).containsExactly("default");
        assertThat(engine().models(Author.class).all()).hasSize(1);
    }

    @Test
    @Assertion("CONN-11")
    void ofManyThatDisconnectOneNameOneDoesItAndTheOthersLearnThatItIsUnknown() throws Exception {
        connectAnother(engines(), "analytics");
        List<Boolean> results = Together.run(8, number -> () -> {
            try {
                engines().disconnect("analytics", LONG);
                return true;
            } catch (UnknownConnectionException e) {
                assertThat(e).hasMessageContaining("analytics");
                return false;
            }
        });
        assertThat(results).containsOnlyOnce(true);
        assertThat(engines().names()).containsExactly("default");
    }

    @Test
    @Assertion("CONN-11")
    void aThreadThatWaitsForAConnectionOfAnExhaustedPoolIsServedOrRefusedAndNeverForgotten() throws Exception {
        engines().disconnect("default");
        engines().connect(settings().pool(PoolConfig.of(1).acquireTimeout(Duration.ofSeconds(25))));
        Engine engine = engine();
        Background<Object> work = inTransaction(tx -> {});
        Background<Object> waiting =
                Background.start("waiting", () -> engine.execute("insert into author (name) values (?)", "waited"));
        waiting.awaitWaiting();
        Background<Object> disconnect = disconnecting(LONG);
        goOn.countDown();
        work.get();
        boolean served = true;
        try {
            waiting.get();
        } catch (ConnectionFailedException e) {
            assertThat(e).hasMessageContaining("FERRO-0112");
            served = false;
        }
        disconnect.get();
        assertThat(Outside.count(database(), "author")).isEqualTo(served ? 2 : 1);
    }

    @Test
    @Assertion("CONN-11")
    void aThreadThatWaitsWhenTheTimeIsOverIsRefused() throws Exception {
        engines().disconnect("default");
        engines().connect(settings().pool(PoolConfig.of(1).acquireTimeout(Duration.ofSeconds(50))));
        Engine engine = engine();
        Background<Object> work = inTransaction(tx -> {});
        Background<Object> waiting =
                Background.start("waiting", () -> engine.execute("insert into author (name) values (?)", "waited"));
        waiting.awaitWaiting();
        disconnecting(SHORT).get();
        assertThatThrownBy(waiting::get).isInstanceOf(ConnectionFailedException.class);
        goOn.countDown();
        assertThatThrownBy(work::get).isInstanceOf(FerroException.class);
        assertThat(Outside.count(database(), "author")).isZero();
    }

    /** Whoever interrupts does not want to wait: what can be closed at once is closed, and the interrupt is not lost. */
    @Test
    @Assertion("CONN-11")
    void anInterruptEndsTheWaitingAndIsKept() throws Exception {
        Background<Object> work = inTransaction(tx -> {});
        Background<Boolean> disconnect = Background.start("disconnect", () -> {
            try {
                engines().disconnect("default", LONG);
            } catch (FerroException e) {
                assertThat(e).hasMessageContaining("FERRO-");
            }
            return Thread.currentThread().isInterrupted();
        });
        disconnect.awaitWaiting();
        disconnect.thread().interrupt();
        assertThat(disconnect.get()).as("the thread is still interrupted").isTrue();
        assertThat(engines().names()).isEmpty();

        goOn.countDown();
        assertThatThrownBy(work::get).isInstanceOf(FerroException.class);
        assertThat(Outside.count(database(), "author")).isZero();
        engines().connect(settings());
        assertThat(engine().models(Author.class).all()).isEmpty();
    }

    @Test
    @Assertion("CONN-11")
    void theNameCanBeConnectedAgainWhileNothingOfTheFormerPoolIsLeft() throws Exception {
        Leftovers before = settled();
        for (int round = 0; round < 3; round++) {
            Session session = engines().session();
            session.create(new Author("round " + round));
            engines().disconnect("default");
            assertThat(session.isOpen()).isFalse();
            session.close();
            assertNothingIsLeft(before);
            engines().connect(settings());
        }
        assertThat(engine().models(Author.class).all()).hasSize(3);
    }

    /** Inserts a row, does some more and waits for the test before it commits. */
    private Background<Object> inTransaction(Consumer<Transaction> more) throws InterruptedException {
        Engine engine = engine();
        Background<Object> work = Background.start("worker", () -> {
            engine.runInTransaction(tx -> {
                tx.execute("insert into author (name) values (?)", "Ada");
                begun.countDown();
                goOn.await();
                more.accept(tx);
            });
            return true;
        });
        begun.await();
        return work;
    }

    /** Begins to disconnect, and goes on once new work is refused. */
    private Background<Object> disconnecting(Duration time) throws InterruptedException {
        Background<Object> disconnect = Background.start("disconnect", () -> {
            engines().disconnect("default", time);
            return true;
        });
        while (engines().names().contains("default")) {
            Thread.sleep(5);
        }
        return disconnect;
    }

    /** What drivers start once for the whole JVM is there before anything is counted. */
    private Leftovers settled() throws InterruptedException {
        assertThat(engine().models(Author.class).all()).isEmpty();
        engines().disconnect("default");
        Leftovers before = Leftovers.now();
        engines().connect(settings());
        return before;
    }

    private void assertNothingIsLeft(Leftovers before) throws InterruptedException {
        assertThat(engines().names()).isEmpty();
        assertThat(Leftovers.threadsSince(before)).isEmpty();
        assertThat(Leftovers.filesSince(before)).isEmpty();
    }

    private static void assertRefused(ThrowingCallable work) {
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(work)
                .withMessageContaining("FERRO-0112")
                .withMessageContaining("\"default\"");
    }
}
