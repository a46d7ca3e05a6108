package io.ferro.tck.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.DatabaseException;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.PoolExhaustedException;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.Transaction;
import io.ferro.TransactionClosedException;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.SessionAssertions;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a stream reads, what it holds, and what ends it. */
public abstract class StreamAssertions extends SessionAssertions {

    /** More than PostgreSQL's driver fetches at a time. */
    private static final int LEAVES = 2_500;

    /** For subclasses. */
    protected StreamAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Leaf.class, Twig.class);
    }

    @BeforeEach
    final void fill() {
        session().execute(Leaf.fill(LEAVES, 3));
    }

    @AfterEach
    final void assertThatNothingIsHeld() {
        assertThat(engine().poolStats().active()).isZero();
    }

    private Query<Leaf> leaves() {
        return session().query(Leaf.class).orderBy(Leaf_.id.asc());
    }

    @Test
    @Assertion("QUERY-03")
    void theRowsOfAQuery() {
        List<Long> keys = LongStream.rangeClosed(1, LEAVES).boxed().toList();
        try (Stream<Leaf> stream = leaves().stream()) {
            assertThat(stream.map(leaf -> leaf.id)).isEqualTo(keys);
        }
        try (Stream<Leaf> stream = leaves().where(Leaf_.id.gt(10L)).offset(5).limit(3).stream()) {
            assertThat(stream.map(leaf -> leaf.text)).containsExactly("xxx16", "xxx17", "xxx18");
        }
        try (Stream<Leaf> stream = leaves().where(Leaf_.id.lt(0L)).stream()) {
            assertThat(stream).isEmpty();
        }
        try (Stream<Leaf> stream = leaves().stream().parallel()) {
            assertThat(stream.map(leaf -> leaf.id).toList()).isEqualTo(keys);
        }
    }

    @Test
    @Assertion("QUERY-03")
    void instancesThatAreKnownAreHandedOutAndOthersAreNotRemembered() {
        Leaf known = session().get(Leaf.class, 2L);
        known.text = "changed";
        List<Leaf> streamed;
        try (Stream<Leaf> stream = leaves().limit(3).stream()) {
            streamed = stream.toList();
        }
        assertThat(streamed.get(1)).isSameAs(known);
        assertThat(session().get(Leaf.class, 1L)).isNotSameAs(streamed.get(0));
        streamed.get(2).text = "saved";
        session().save(streamed.get(2));
        assertThat(session().get(Leaf.class, 3L)).isSameAs(streamed.get(2));
    }

    @Test
    @Assertion("QUERY-03")
    @SuppressWarnings("resource") // Some are not closed, on purpose.
    void theConnectionIsGivenBackHoweverReadingEnds() {
        assertThat(leaves().stream().count()).isEqualTo(LEAVES);
        assertThat(engine().poolStats().active()).isZero();

        try (Stream<Leaf> stream = leaves().stream()) {
            assertThat(engine().poolStats().active()).isEqualTo(1);
            assertThat(stream.findFirst()).isPresent();
        }
        assertThat(engine().poolStats().active()).isZero();

        assertThatThrownBy(() -> {
                    try (Stream<Leaf> stream = leaves().stream()) {
                        stream.forEach(leaf -> {
                            throw new IllegalStateException("enough");
                        });
                    }
                })
                .hasMessage("enough");
        assertThat(engine().poolStats().active()).isZero();

        Stream<Leaf> unread = leaves().stream();
        unread.close();
        unread.close();
        assertThat(engine().poolStats().active()).isZero();

        assertThatThrownBy(() -> session().stream("select no_such_column from streamed_leaf"))
                .isInstanceOf(DatabaseException.class);
        assertThat(engine().poolStats().active()).isZero();

        Stream<Leaf> begun = leaves().stream();
        Iterator<Leaf> iterator = begun.iterator();
        iterator.next();
        begun.close();
        assertThatThrownBy(iterator::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("FERRO-0444: ");
    }

    @Test
    @Assertion("QUERY-03")
    void rowsAreChangedWhileTheyAreRead() {
        try (Stream<Leaf> stream = leaves().stream()) {
            stream.filter(leaf -> leaf.id % 100 == 0).forEach(leaf -> {
                leaf.text = "hundred";
                session().save(leaf);
            });
        }
        assertThat(session().query(Leaf.class).where(Leaf_.text.eq("hundred")).count())
                .isEqualTo(LEAVES / 100);
    }

    @Test
    @Assertion("QUERY-03")
    void insideATransactionItUsesItsConnection() {
        session().runInTransaction(tx -> {
            session().query(Leaf.class).where(Leaf_.id.gt(1_500L)).delete();
            try (Stream<Leaf> stream = leaves().stream()) {
                assertThat(engine().poolStats().active()).isEqualTo(1);
                stream.filter(leaf -> leaf.id % 100 == 0).forEach(leaf -> {
                    assertThat(session()
                                    .query(Leaf.class)
                                    .where(Leaf_.id.eq(leaf.id))
                                    .delete())
                            .isEqualTo(1);
                    session()
                            .runInTransaction(inner ->
                                    assertThat(inner.fetchAll("select 1")).hasSize(1));
                });
            }
            assertThat(session().query(Leaf.class).count()).isEqualTo(1_500 - 15);
        });
        assertThat(session().query(Leaf.class).count()).isEqualTo(1_500 - 15);
    }

    @Test
    @Assertion("QUERY-03")
    @SuppressWarnings("resource") // Their transaction ends them.
    void itEndsWithItsTransaction() {
        Transaction committed = session().begin();
        Iterator<Leaf> first = leaves().stream().iterator();
        first.next();
        committed.commit();
        assertThatThrownBy(first::next).isInstanceOf(TransactionClosedException.class);

        Transaction rolledBack = session().begin();
        Iterator<Leaf> second = leaves().stream().iterator();
        second.next();
        rolledBack.rollback();
        assertThatThrownBy(second::next).isInstanceOf(TransactionClosedException.class);
        assertThat(engine().poolStats().active()).isZero();

        session().runInTransaction(tx -> {
            Iterator<Leaf> outer = leaves().stream().iterator();
            Transaction nested = session().begin();
            Iterator<Leaf> inner = leaves().stream().iterator();
            inner.next();
            nested.execute("delete from streamed_leaf where id = 2500");
            nested.rollback();
            assertThatThrownBy(inner::next).isInstanceOf(TransactionClosedException.class);
            assertThat(IntStream.range(0, LEAVES).mapToObj(i -> outer.next().id))
                    .hasSize(LEAVES);
            assertThat(outer.hasNext()).isFalse();
        });
    }

    @Test
    @Assertion("QUERY-03")
    @SuppressWarnings("resource") // The session ends it.
    void itEndsWithItsSession() {
        Iterator<Leaf> leaves;
        try (Session other = engines().session()) {
            leaves = other.query(Leaf.class).stream().iterator();
            leaves.next();
        }
        assertThat(engine().poolStats().active()).isZero();
        assertThatThrownBy(leaves::next).isInstanceOf(SessionClosedException.class);
    }

    @Test
    @Assertion("QUERY-03")
    void anotherThread() throws Exception {
        try (Stream<Leaf> stream = leaves().stream()) {
            assertThat(Background.start("reader", stream::count).get()).isEqualTo(LEAVES);
        }
        session().runInTransaction(tx -> {
            try (Stream<Leaf> stream = leaves().stream()) {
                assertThatThrownBy(
                                () -> Background.start("reader", stream::count).get())
                        .hasMessageContaining("FERRO-02");
            }
        });
    }

    @Test
    @Assertion("QUERY-03")
    void withoutASession() {
        try (Stream<Leaf> stream = engine().models(Leaf.class).query().stream()) {
            assertThat(engine().poolStats().active()).isEqualTo(1);
            assertThat(stream.mapToLong(leaf -> leaf.id).sum()).isEqualTo((LEAVES + 1L) * LEAVES / 2);
        }
        try (Stream<Row> stream = engine().stream("select id from streamed_leaf where id <= ? order by id", 2)) {
            assertThat(stream.map(row -> row.getLong("id"))).containsExactly(1L, 2L);
        }
    }

    @Test
    @Assertion("QUERY-03")
    void whatCannotBeStreamed() {
        assertThatThrownBy(() -> session().query(Leaf.class).with(Leaf_.twigs).stream())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0443: ");
        assertThatThrownBy(() -> session().stream("select 1; select 2"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0408: ");
        assertThatThrownBy(() -> session().stream("select id from streamed_leaf where id = ?"))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void rawSqlAsRowsAndAsRecords() {
        record Text(long id, String text) {}
        String select = "select id, text from streamed_leaf where id > ? order by id";
        session().runInTransaction(tx -> {
            try (Stream<Row> rows = tx.stream(select, 2_498)) {
                assertThat(rows.map(row -> row.getString("text"))).containsExactly("xxx2499", "xxx2500");
            }
        });
        try (Stream<Text> texts = session().stream(Text.class, select, 2_499)) {
            assertThat(texts).containsExactly(new Text(2_500, "xxx2500"));
        }
        try (Stream<Row> deleted = session().stream("delete from streamed_leaf where id > 2000 returning id")) {
            assertThat(deleted.findFirst()).isPresent();
        }
        assertThat(session().query(Leaf.class).count()).isEqualTo(2_000);
    }

    @Test
    @SuppressWarnings("resource") // Nobody closes it: that is what the message has to say.
    void whoeverForgetsToCloseOneIsNamed() {
        Engines few = closedAfterwards(Engines.create(Leaf.class, Twig.class));
        few.connect(
                ConnectionSettings.of(database().url()).pool(PoolConfig.of(2).acquireTimeout(Duration.ofMillis(500))));
        try (Session other = few.session()) {
            Stream<Leaf> first = other.query(Leaf.class).stream();
            assertThatThrownBy(() -> {
                        other.query(Leaf.class).stream();
                        other.query(Leaf.class).stream();
                    })
                    .isInstanceOf(PoolExhaustedException.class)
                    .hasMessageContaining("a stream of Session[default")
                    .hasMessageContaining("StreamAssertions.java:");
            first.close();
        }
        assertThat(few.engine().poolStats().active()).isZero();
    }
}
