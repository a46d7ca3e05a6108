package io.ferro.tck.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.Together;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries with an order, a limit and an offset, which change the rows that come first. Ten crates have the stock 0 to 9. */
public abstract class SliceAssertions extends ChangeAssertions {

    /** For subclasses. */
    protected SliceAssertions() {}

    @BeforeEach
    final void fill() {
        session()
                .bulkCreate(IntStream.range(0, 10)
                        .mapToObj(number -> {
                            Crate crate = new Crate("crate " + number);
                            crate.stock = number;
                            crate.views = number % 3 == 0 ? null : (long) number;
                            return crate;
                        })
                        .toList());
    }

    @Test
    @Assertion("MUT-04")
    void theFirstRowsInTheOrderChange() {
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.stock.ne(8))
                        .orderBy(Crate_.stock.desc())
                        .limit(3)
                        .offset(1)
                        .update(Crate_.note.set("x")))
                .isEqualTo(3);
        assertThat(noted()).containsExactly(5, 6, 7);
        assertThat(session()
                        .query(Crate.class)
                        .orderBy(Crate_.views.asc().nullsFirst(), Crate_.stock.asc())
                        .limit(5)
                        .update(Crate_.note.set("x")))
                .isEqualTo(5);
        assertThat(noted()).containsExactly(0, 1, 3, 5, 6, 7, 9);
        assertThat(session().query(Crate.class).limit(0).update(Crate_.note.set("x")))
                .isZero();
        assertThat(session().query(Crate.class).orderBy(Crate_.stock.asc()).update(Crate_.note.setNull()))
                .isEqualTo(10);
    }

    @Test
    @Assertion("MUT-04")
    void theFirstRowsInTheOrderAreDeleted() {
        assertThat(session()
                        .query(Crate.class)
                        .orderBy(Crate_.stock.asc())
                        .offset(7)
                        .delete())
                .isEqualTo(3);
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.stock.lt(2).or(Crate_.stock.gt(4)))
                        .orderBy(Crate_.stock.desc())
                        .limit(3)
                        .delete())
                .isEqualTo(3);
        assertThat(stock()).containsExactly(0, 2, 3, 4);
        assertThat(session().query(Crate.class).limit(Long.MAX_VALUE).delete()).isEqualTo(4);
    }

    @Test
    @Assertion("MUT-04")
    void keysMayHaveSeveralColumns() {
        session().bulkCreate(List.of(new Pallet("a", 1, 5), new Pallet("a", 2, 6), new Pallet("b", 1, 7)));
        assertThat(session()
                        .query(Pallet.class)
                        .orderBy(Pallet_.load.desc())
                        .limit(2)
                        .update(Pallet_.load.multiply(10)))
                .isEqualTo(2);
        assertThat(session()
                        .query(Pallet.class)
                        .orderBy(Pallet_.load.asc())
                        .limit(1)
                        .delete())
                .isEqualTo(1);
        assertThat(session().query(Pallet.class).orderBy(Pallet_.row.asc()).all())
                .containsExactly(new Pallet("a", 2, 60, (short) 2), new Pallet("b", 1, 70, (short) 2));
    }

    /** On PostgreSQL workers choose the same rows at times, and one of them has to find out; on SQLite one writes at a time. */
    @Test
    @Assertion("MUT-04")
    void workersTakeEachRowOnce() throws Exception {
        Map<String, Integer> taken = new ConcurrentHashMap<>();
        Together.run(8, worker -> () -> {
            String name = "worker " + worker;
            while (engine().callInSession(own ->
                    own.query(Crate.class).where(Crate_.note.isNull()).exists())) {
                int rows = engine().callInSession(own -> own.query(Crate.class)
                        .where(Crate_.note.isNull())
                        .orderBy(Crate_.stock.asc())
                        .limit(2)
                        .update(Crate_.note.set(name), Crate_.large.add(1)));
                assertThat(rows).isBetween(0, 2);
                taken.merge(name, rows, Integer::sum);
            }
            return worker;
        });
        assertThat(taken.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10);
        try (Session other = engines().session()) {
            assertThat(other.query(Crate.class).all()).allMatch(crate -> crate.large == 1);
        }
    }

    /** The row is chosen, waited for, and does not meet the condition any more. */
    @Test
    @Assertion("MUT-04")
    void aRowThatChangedWhileItWasWaitedForIsLookedAtAgain() throws Exception {
        Background<Integer> waiting;
        try (Session first = engines().session()) {
            try (Transaction transaction = first.begin()) {
                first.query(Crate.class).where(Crate_.stock.eq(0)).update(Crate_.note.set("taken"));
                waiting = Background.start(
                        "waiting",
                        () -> engine().callInSession(own -> own.query(Crate.class)
                                .where(Crate_.note.isNull())
                                .orderBy(Crate_.stock.asc())
                                .limit(1)
                                .update(Crate_.note.set("taken again"))));
                Thread.sleep(200);
                assertThat(waiting.isDone()).isFalse();
                transaction.commit();
            }
        }
        int rows = waiting.get();
        assertThat(session().query(Crate.class).where(Crate_.note.eq("taken")).count())
                .isEqualTo(1);
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.note.eq("taken again"))
                        .count())
                .isEqualTo(rows);
        assertThat(rows).isEqualTo(onSqlite() ? 1 : 0);
    }

    private List<Integer> noted() {
        return session().query(Crate.class).where(Crate_.note.isNotNull()).orderBy(Crate_.stock.asc()).all().stream()
                .map(crate -> crate.stock)
                .toList();
    }

    private List<Integer> stock() {
        return session().query(Crate.class).orderBy(Crate_.stock.asc()).all().stream()
                .map(crate -> crate.stock)
                .toList();
    }
}
