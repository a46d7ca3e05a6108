package io.ferro.tck.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.CheckViolation;
import io.ferro.DatabaseException;
import io.ferro.FerroException;
import io.ferro.ForeignKeyViolation;
import io.ferro.NotNullViolation;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.model.Ref;
import io.ferro.query.Assignment;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Colour;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an update of a query does to rows. Crates a to d have the stock 1 to 4. */
public abstract class UpdateAssertions extends ChangeAssertions {

    /** For subclasses. */
    protected UpdateAssertions() {}

    @BeforeEach
    final void fill() {
        List<Crate> crates = Crate.named("a", "b", "c", "d");
        for (int i = 0; i < crates.size(); i++) {
            crates.get(i).stock = i + 1;
        }
        session().bulkCreate(crates);
    }

    @Test
    @Assertion("MUT-04")
    void theRowsOfTheQueryChangeAndAreCounted() {
        int changed = session()
                .query(Crate.class)
                .where(Crate_.stock.ge(2), Crate_.name.ne("d"))
                .update(Crate_.note.set("full"), Crate_.price.set(BigDecimal.TEN));
        assertThat(changed).isEqualTo(2);
        assertThat(stored()).extracting(crate -> crate.note).containsExactly(null, "full", "full", null);
        assertThat(stored())
                .extracting(crate -> crate.price)
                .containsExactly(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ZERO);
        assertThat(session().query(Crate.class).where(Crate_.stock.gt(9)).update(Crate_.note.set("no")))
                .isZero();
        assertThat(session().query(Crate.class).where(Crate_.name.in()).update(Crate_.note.set("no")))
                .isZero();
        assertThat(session().query(Crate.class).update(List.of(Crate_.note.setNull())))
                .isEqualTo(4);
        assertThat(stored()).extracting(crate -> crate.note).containsOnlyNulls();
    }

    @Test
    @Assertion("MUT-04")
    void everyExpressionIsAboutTheRowBefore() {
        session()
                .query(Crate.class)
                .where(Crate_.name.eq("a"))
                .update(Crate_.views.set(5), Crate_.price.set(new BigDecimal("1.10")), Crate_.note.set("kept"));
        assertThat(session()
                        .query(Crate.class)
                        .update(
                                Crate_.views.coalesce(1),
                                Crate_.note.coalesce("new"),
                                Crate_.medium.set(Crate_.stock),
                                Crate_.stock.multiply(Crate_.stock),
                                Crate_.small.subtract(3),
                                Crate_.large.add(1L << 40),
                                Crate_.rebate.set(Crate_.price),
                                Crate_.price.multiply(new BigDecimal("2.05")),
                                Crate_.colour.set(Colour.GREEN),
                                Crate_.paint.set(Colour.RED),
                                Crate_.parts.set(Map.of("lid", 1))))
                .isEqualTo(4);
        Crate a = stored().get(0);
        Crate d = stored().get(3);
        assertThat(List.of(a.views, a.note, a.medium, a.stock, a.small, a.large, a.rebate, a.price, a.colour, a.parts))
                .isEqualTo(List.of(
                        5L,
                        "kept",
                        1,
                        1,
                        (short) -3,
                        1L << 40,
                        new BigDecimal("1.10"),
                        new BigDecimal("2.2550"),
                        Colour.GREEN,
                        Map.of("lid", 1)));
        assertThat(List.of(d.views, d.note, d.medium, d.stock)).isEqualTo(List.of(1L, "new", 4, 16));
        assertThat(d.paint).isEqualTo(Colour.RED);
        session().query(Crate.class).update(Crate_.medium.set(Crate_.stock), Crate_.stock.set(Crate_.medium));
        assertThat(stored()).extracting(crate -> crate.stock).containsExactly(1, 2, 3, 4);
        assertThat(stored()).extracting(crate -> crate.medium).containsExactly(1, 4, 9, 16);
    }

    @Test
    @Assertion("MUT-04")
    void aNumberThatIsMissingStaysMissing() {
        session().query(Crate.class).update(Crate_.views.add(1));
        assertThat(stored()).extracting(crate -> crate.views).containsOnlyNulls();
        session().query(Crate.class).update(Crate_.large.multiply(2), Crate_.views.add(Crate_.large));
        assertThat(stored()).extracting(crate -> crate.views).containsOnlyNulls();
    }

    @Test
    @Assertion("MUT-04")
    void relationsAreSetByReferenceAndByKey() {
        Depot depot = session().create(new Depot("Delft"));
        assertThat(session().query(Crate.class).where(Crate_.stock.le(2)).update(Crate_.depot.set(Ref.to(depot))))
                .isEqualTo(2);
        assertThat(depot.crates.query().orderBy(Crate_.name.asc()).all())
                .extracting(crate -> crate.name)
                .containsExactly("a", "b");
        Crate a = session().query(Crate.class).where(Crate_.name.eq("a")).one().orElseThrow();
        session()
                .query(Crate.class)
                .update(Crate_.below.id().set(a.id), Crate_.depot.set(Ref.id(Depot.class, depot.id)));
        assertThat(depot.crates.count()).isEqualTo(4);
        assertThat(a.above.count()).isEqualTo(4);
        depot.crates.where(Crate_.stock.gt(3)).update(Crate_.depot.setNull(), Crate_.below.setNull());
        assertThat(depot.crates.count()).isEqualTo(3);
        assertThatThrownBy(() -> Crate_.depot.set(Ref.id(Depot.class, "Delft")))
                .isInstanceOf(FerroException.class)
                .hasMessageStartingWith("FERRO-0307");
        assertThatThrownBy(() -> Crate_.depot.set(Ref.to(new Depot("new"))))
                .isInstanceOf(FerroException.class)
                .hasMessageStartingWith("FERRO-0303");
    }

    @Test
    @Assertion("MUT-04")
    void conditionsLeadAcrossRelations() {
        Depot delft = session().create(new Depot("Delft"));
        Depot utrecht = session().create(new Depot("Utrecht"));
        session().query(Crate.class).where(Crate_.stock.le(2)).update(Crate_.depot.set(Ref.to(delft)));
        session().query(Crate.class).where(Crate_.stock.eq(3)).update(Crate_.depot.set(Ref.to(utrecht)));
        Crate a = stored().get(0);
        session().query(Crate.class).where(Crate_.name.eq("d")).update(Crate_.below.set(Ref.to(a)));
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.depot.where(Depot_.town.eq("Delft")))
                        .update(Crate_.views.set(1)))
                .isEqualTo(2);
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.above.any(Crate_.name.eq("d")))
                        .update(Crate_.views.add(10)))
                .isEqualTo(1);
        assertThat(session()
                        .query(Depot.class)
                        .where(Depot_.crates.none(Crate_.stock.lt(3)))
                        .update(Depot_.town.set("empty")))
                .isEqualTo(1);
        assertThat(stored()).extracting(crate -> crate.views).containsExactly(11L, 1L, null, null);
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.depot.where(Depot_.crates.any(Crate_.above.any())))
                        .orderBy(Crate_.name.desc())
                        .limit(1)
                        .update(Crate_.note.set("last")))
                .isEqualTo(1);
        assertThat(stored()).extracting(crate -> crate.note).containsExactly(null, "last", null, null);
    }

    /** A row in each statement: two of them that lock several rows in another order end in a deadlock, which PostgreSQL resolves. */
    @Test
    @Assertion("MUT-04")
    void nobodyLosesACount() throws Exception {
        int threads = 16;
        int times = Boolean.getBoolean("ferro-tck.long") ? 500 : 25;
        Together.run(threads, number -> () -> {
            for (int i = 0; i < 2 * times; i++) {
                String name = i % 2 == 0 ? "a" : "b";
                engine().runInSession(own -> own.query(Crate.class)
                        .where(Crate_.name.eq(name))
                        .update(Crate_.large.add(1), Crate_.price.add(new BigDecimal("0.1"))));
            }
            return number;
        });
        for (Crate crate : stored().subList(0, 2)) {
            assertThat(crate.large).isEqualTo((long) threads * times);
            assertThat(crate.price).isEqualByComparingTo(BigDecimal.valueOf((long) threads * times, 1));
        }
    }

    @Test
    @Assertion("MUT-04")
    void whatBreaksAConstraintChangesNothing() {
        Depot depot = session().create(new Depot("Delft"));
        assertRefused(UniqueViolation.class, Crate_.name.set("a"));
        assertRefused(CheckViolation.class, Crate_.stock.subtract(3));
        assertRefused(NotNullViolation.class, Crate_.large.add(Crate_.views));
        assertRefused(ForeignKeyViolation.class, Crate_.depot.set(Ref.id(Depot.class, depot.id + 1)));
        assertThatThrownBy(() ->
                        session().query(Crate.class).update(Crate_.note.set("changed"), Crate_.large.set(Crate_.views)))
                .isInstanceOf(NotNullViolation.class);
        assertThat(stored()).extracting(crate -> crate.note).containsOnlyNulls();
    }

    private void assertRefused(Class<? extends DatabaseException> error, Assignment<Crate> assignment) {
        assertThatThrownBy(() -> session().query(Crate.class).update(Crate_.note.set("changed"), assignment))
                .isInstanceOf(error);
        assertThat(stored()).extracting(crate -> crate.note).containsOnlyNulls();
        session().runInTransaction(tx -> {
            assertThatThrownBy(() -> session()
                            .runInTransaction(inner ->
                                    session().query(Crate.class).update(Crate_.note.set("changed"), assignment)))
                    .isInstanceOf(error);
        });
        assertThat(stored()).extracting(crate -> crate.note).containsOnlyNulls();
    }

    @Test
    @Assertion("MUT-04")
    void aTransactionTakesItBack() {
        session().runInTransaction(tx -> {
            assertThat(session().query(Crate.class).update(Crate_.stock.add(10)))
                    .isEqualTo(4);
            assertThat(session().query(Crate.class).where(Crate_.stock.gt(10)).count())
                    .isEqualTo(4);
            tx.rollback();
        });
        assertThat(stored()).extracting(crate -> crate.stock).containsExactly(1, 2, 3, 4);
    }

    private List<Crate> stored() {
        try (Session other = engines().session()) {
            return other.query(Crate.class).orderBy(Crate_.name.asc()).all();
        }
    }
}
