package io.ferro.tck.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionFailedException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.FerroException;
import io.ferro.PoolConfig;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.TransactionClosedException;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.LongStatement;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a stream when its connection goes, or is taken, in the middle: it fails, and is never cut short without a word. */
public abstract class BrokenStreamAssertions extends ConnectedAssertions {

    private static final int LEAVES = 5_000;

    /** For subclasses. */
    protected BrokenStreamAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Leaf.class, Twig.class);
    }

    @BeforeEach
    final void fill() {
        engine().execute(Leaf.fill(LEAVES, 3));
    }

    @Test
    @Assertion("QUERY-03")
    void theConnectionIsClosedInTheMiddle() {
        Engines others = closedAfterwards(Engines.create(Leaf.class, Twig.class));
        Engine other = others.connect(ConnectionSettings.of(database().url()));
        try (Stream<Leaf> stream = other.models(Leaf.class).query().stream()) {
            Iterator<Leaf> leaves = stream.iterator();
            leaves.next();
            others.disconnect("default", Duration.ZERO);
            assertThatThrownBy(() -> leaves.forEachRemaining(leaf -> {})).isInstanceOf(FerroException.class);
        }
    }

    /** As when a request is over while a thread of its own still works. */
    @Test
    @Assertion("QUERY-03")
    @SuppressWarnings("resource") // Its transaction is taken away.
    void theSessionIsTakenFromAThreadThatDoesSomethingElse() throws Exception {
        Map<String, Session> provided = new ConcurrentHashMap<>();
        Engines others = closedAfterwards(Engines.create(EnginesOptions.defaults()
                .models(Leaf.class, Twig.class)
                .sessionSource((connection, opener) ->
                        Optional.of(provided.computeIfAbsent(connection, name -> opener.get())))));
        Engine other = others.connect(ConnectionSettings.of(database().url()));
        Session session = others.currentSession().orElseThrow();
        Background<Boolean> work = Background.start(
                "reader",
                () -> session.callInTransaction(tx -> {
                    Iterator<Leaf> leaves = session.query(Leaf.class).stream().iterator();
                    leaves.next();
                    try {
                        return tx.fetchAll(LongStatement.endless(database().database()))
                                .isEmpty();
                    } finally {
                        assertThatThrownBy(leaves::next).isInstanceOf(TransactionClosedException.class);
                    }
                }));
        work.awaitStatement();
        session.close();
        assertThatThrownBy(work::get).isInstanceOf(FerroException.class);
        assertThat(other.poolStats().active()).isZero();
    }

    @Test
    @Assertion("QUERY-03")
    void theServerEndsItsProcessInTheMiddle() {
        if (database().database() != Database.POSTGRESQL) {
            return;
        }
        Engines others = closedAfterwards(Engines.create(Leaf.class, Twig.class));
        Engine other = others.connect(ConnectionSettings.of(database().url()));
        try (Stream<Row> stream = other.stream("select id, pg_backend_pid() as pid from streamed_leaf")) {
            Iterator<Row> rows = stream.iterator();
            Integer process = rows.next().getInt("pid");
            engine().fetchAll("select pg_terminate_backend(?)", process);
            assertThatThrownBy(() -> rows.forEachRemaining(row -> {})).isInstanceOf(ConnectionFailedException.class);
            assertThat(other.poolStats().active()).isZero();
        }
        try (Stream<Leaf> stream = other.models(Leaf.class).query().stream()) {
            assertThat(stream.count()).isEqualTo(LEAVES);
        }
    }

    @Test
    @Assertion("QUERY-03")
    void theSessionIsClosedWhileTheStreamWaitsForRows() throws Exception {
        String slow = database().database() == Database.POSTGRESQL
                ? "select id, cast(case when id > 2000 then pg_sleep(60) end as text) as slept from streamed_leaf order by id"
                : "select id, case when id > 2000 then (with recursive counting(n) as (select 1 union all select n + 1"
                        + " from counting where n < 4000000000) select max(n) from counting) end as n from streamed_leaf"
                        + " order by id";
        Session session = engine().session();
        AtomicInteger read = new AtomicInteger();
        Background<Long> reading = Background.start("reader", () -> {
            try (Stream<Row> stream = session.stream(slow)) {
                return stream.peek(row -> read.incrementAndGet())
                        .mapToLong(row -> 1)
                        .sum();
            }
        });
        while (read.get() < 2_000) {
            Thread.sleep(1);
        }
        reading.awaitStatement();
        session.close();
        assertThatThrownBy(reading::get).isInstanceOf(SessionClosedException.class);
        assertThat(engine().poolStats().active()).isZero();
        assertThat(engine().models(Leaf.class).query().count()).isEqualTo(LEAVES);
    }

    @Test
    @Assertion("QUERY-03")
    void aStatementThatChangesItsConnectionTakesItAlong() {
        if (database().database() != Database.POSTGRESQL) {
            return;
        }
        Engines one = closedAfterwards(Engines.create(Leaf.class, Twig.class));
        Engine engine = one.connect(ConnectionSettings.of(database().url()).pool(PoolConfig.of(1)));
        try (Stream<Row> stream = engine.stream("select set_config('work_mem', '1234kB', false)")) {
            assertThat(stream).hasSize(1);
        }
        assertThat(engine.fetchOne("show work_mem").orElseThrow().getString("work_mem"))
                .isNotEqualTo("1234kB");
    }

    @Test
    @Assertion("QUERY-03")
    void aRowThatCannotBeRead() {
        engine().execute("insert into streamed_leaf (id, text) values (?, ?)", -1, "");
        try (Stream<Row> stream = engine().stream("select id from streamed_leaf order by id")) {
            assertThatThrownBy(() -> stream.forEach(row -> row.getUuid("id"))).isInstanceOf(FerroException.class);
        }
        assertThat(engine().poolStats().active()).isZero();
        try (Stream<Row> stream = engine().stream(
                database().database() == Database.POSTGRESQL
                        ? "select 1 / (id - 2000) as quotient from streamed_leaf order by id"
                        : "select case when id = 2000 then abs(-9223372036854775807 - 1) else 1 end from streamed_leaf"
                                + " order by id")) {
            assertThatThrownBy(() -> stream.forEach(row -> {}))
                    .isInstanceOf(FerroException.class)
                    .hasMessageStartingWith("FERRO-");
            assertThat(engine().poolStats().active()).isZero();
        }
    }
}
