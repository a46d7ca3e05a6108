package io.ferro.tck.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.LockNotAvailable;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.model.Ref;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.PostgresAssertions;
import io.ferro.tck.engine.Together;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Locks of rows, where the database has them. */
public abstract class RowLockAssertions extends PostgresAssertions {

    private Engines engines;
    private Engine engine;
    private Session session;

    /** For subclasses. */
    protected RowLockAssertions() {}

    @BeforeEach
    final void open() {
        engines = unconnected(Job.class, Step.class);
        engine = engines.connect(ConnectionSettings.of(ownedDatabase().url())
                .pool(PoolConfig.of(JobQueue.WORKERS))
                .autoMigrate());
        session = closedAfterwards(engine.session());
    }

    @Test
    @Assertion("QUERY-09")
    void aQueueHandsOutEachRowOnce() throws Exception {
        JobQueue queue = new JobQueue(engine, waiting -> waiting.forUpdate().skipLocked());
        List<Long> jobs = queue.fill();
        List<List<Long>> taken = queue.work();
        assertThat(taken.stream().flatMap(List::stream).toList()).containsExactlyInAnyOrderElementsOf(jobs);
        assertThat(session.query(Job.class).where(Job_.worker.isNull()).count()).isZero();
        assertThat(taken)
                .as("who took some")
                .filteredOn(some -> !some.isEmpty())
                .hasSizeGreaterThan(1);
    }

    @Test
    @Assertion("QUERY-09")
    void anotherTransactionWaitsAndThenSeesWhatWasChanged() throws Exception {
        Job job = session.create(new Job("first"));
        Background<String> second;
        try (Transaction first = session.begin()) {
            Job locked = jobs(session).forUpdate().one().orElseThrow();
            assertThat(locked).isSameAs(job);
            second = Background.start(
                    "second",
                    () -> engine.callInSession(other -> {
                        Job known = other.get(Job.class, job.id);
                        return other.callInTransaction(tx -> {
                            Job current = jobs(other).forUpdate().one().orElseThrow();
                            assertThat(current).isSameAs(known);
                            return current.name;
                        });
                    }));
            second.awaitStatement();
            Thread.sleep(200);
            assertThat(second.isDone()).isFalse();
            assertThat(Together.elsewhere(() -> engine.models(Job.class).get(job.id).name))
                    .isEqualTo("first");
            locked.name = "changed";
            session.save(locked);
            first.commit();
        }
        assertThat(second.get()).isEqualTo("changed");
    }

    @Test
    @Assertion("QUERY-09")
    void lockedRowsAreLeftOutOrFailAtOnce() throws Exception {
        Job first = session.create(new Job("first"));
        Job second = session.create(new Job("second"));
        try (Transaction holder = session.begin()) {
            assertThat(jobs(session).where(Job_.name.eq("first")).forUpdate().all())
                    .containsExactly(first);
            assertThat(elsewhere(query -> query.forUpdate().skipLocked())).containsExactly(second.id);
            long began = System.nanoTime();
            assertThatExceptionOfType(LockNotAvailable.class)
                    .isThrownBy(() -> elsewhere(query ->
                            query.where(Job_.name.eq("first")).forUpdate().noWait()))
                    .withMessageStartingWith("FERRO-0434: ")
                    .withMessageContaining("\"default\"")
                    .withMessageContaining("SQLSTATE 55P03")
                    .withMessageContaining("for update nowait")
                    .withMessageNotContaining("first");
            assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
            assertThat(elsewhere(query ->
                            query.where(Job_.name.eq("second")).forUpdate().noWait()))
                    .containsExactly(second.id);
            holder.rollback();
        }
        assertThat(elsewhere(query -> query.forUpdate().noWait())).containsExactly(first.id, second.id);
    }

    @Test
    @Assertion("QUERY-09")
    void theRowsAreReadAsTheyAreNow() {
        Job job = session.create(new Job("old"));
        Step step = session.create(new Step(null, "old", Ref.to(job)));
        engine.execute("update lock_job set name = 'new', version = version + 1");
        engine.execute("update lock_step set name = 'new'");
        assertThat(jobs(session).all()).containsExactly(job);
        assertThat(job.name).isEqualTo("old");
        session.runInTransaction(tx -> {
            assertThat(jobs(session).forUpdate().all()).containsExactly(job);
            Step current = session.query(Step.class).forUpdate().one().orElseThrow();
            assertThat(current.name()).isEqualTo("new");
            assertThat(session.find(Step.class, Objects.requireNonNull(step.id())))
                    .containsSame(current);
            job.worker = 1;
            session.save(job);
        });
        assertThat(job.name).isEqualTo("new");
        assertThat(job.version).isEqualTo(3);
    }

    @Test
    @Assertion("QUERY-09")
    void rowsOfRelationsAreNotLocked() throws Exception {
        Job job = session.create(new Job("with steps"));
        session.create(new Step(null, "only", Ref.to(job)));
        session.runInTransaction(tx -> {
            Job locked = jobs(session)
                    .where(Job_.steps.any(Step_.name.eq("only")))
                    .with(Job_.steps)
                    .limit(1)
                    .forUpdate()
                    .one()
                    .orElseThrow();
            assertThat(locked.steps.isLoaded()).isTrue();
            assertThat(elsewhere(query -> query.forUpdate().skipLocked())).isEmpty();
            List<Step> unlocked = Together.elsewhere(() -> engine.callInTransaction(other ->
                    engine.models(Step.class).query().forUpdate().noWait().all()));
            assertThat(unlocked).hasSize(1);
        });
    }

    @Test
    @Assertion("QUERY-09")
    void itIsRefusedWhereItWouldLockNothing() {
        Query<Job> locking = jobs(session).forUpdate();
        assertThatThrownBy(locking::all)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageMatching("FERRO-0432: A query for Job with forUpdate\\(\\) was run on \"default\" outside a"
                        + " transaction, .* inside runInTransaction\\.");
        assertThatThrownBy(engines.models(Job.class).query().forUpdate()::first).hasMessageStartingWith("FERRO-0432");
        session.runInTransaction(tx -> {
            assertThat(locking.all()).isEmpty();
            assertThatThrownBy(locking::count)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("FERRO-0433: ");
            assertThatThrownBy(locking::exists).hasMessageStartingWith("FERRO-0433: ");
        });
        assertThatThrownBy(() -> jobs(session).skipLocked())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "FERRO-0431: skipLocked() says what a query with row locks does. Call forUpdate() on the query"
                                + " first.");
        assertThatThrownBy(() -> jobs(session).noWait()).hasMessageStartingWith("FERRO-0431: noWait()");
    }

    @Test
    @Assertion("QUERY-09")
    void aQueryMadeOnOneDatabaseIsRefusedOnTheOther() {
        Query<Job> locking = engines.models(Job.class).query().forUpdate();
        engines.connect(ConnectionSettings.of("sqlite::memory:").named("memory").autoMigrate());
        try (Session memory = engines.session("memory")) {
            assertThatThrownBy(() -> memory.runInTransaction(tx -> locking.all()))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageStartingWith("FERRO-0430: ");
        }
    }

    private static Query<Job> jobs(Session session) {
        return session.query(Job.class).orderBy(Job_.id.asc());
    }

    /** {@return the keys of the jobs that another transaction on another thread is given} */
    private List<Long> elsewhere(Lock lock) throws Exception {
        return Together.elsewhere(() -> engine.callInSession(other -> other.callInTransaction(
                tx -> lock.on(jobs(other)).all().stream().map(job -> job.id).toList())));
    }

    @FunctionalInterface
    private interface Lock {
        Query<Job> on(Query<Job> query);
    }
}
