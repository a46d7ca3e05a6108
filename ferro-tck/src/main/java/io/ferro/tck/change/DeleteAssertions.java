package io.ferro.tck.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ForeignKeyViolation;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a delete of a query does to rows. Crates a to d have the stock 1 to 4; a and b are in Delft. */
public abstract class DeleteAssertions extends ChangeAssertions {

    private Depot delft = new Depot();

    /** For subclasses. */
    protected DeleteAssertions() {}

    @BeforeEach
    final void fill() {
        delft = session().create(new Depot("Delft"));
        List<Crate> crates = Crate.named("a", "b", "c", "d");
        for (int i = 0; i < crates.size(); i++) {
            crates.get(i).stock = i + 1;
            crates.get(i).depot = i < 2 ? Ref.to(delft) : null;
        }
        session().bulkCreate(crates);
    }

    @Test
    @Assertion("MUT-04")
    void theRowsOfTheQueryAreGoneAndCounted() {
        assertThat(session().query(Crate.class).where(Crate_.stock.gt(9)).delete())
                .isZero();
        assertThat(session().query(Crate.class).where(Crate_.name.in()).delete())
                .isZero();
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.stock.between(2, 3))
                        .delete())
                .isEqualTo(2);
        assertThat(names()).containsExactly("a", "d");
        assertThat(session().query(Crate.class).delete()).isEqualTo(2);
        assertThat(names()).isEmpty();
    }

    @Test
    @Assertion("MUT-04")
    void conditionsLeadAcrossRelations() {
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.depot.where(Depot_.crates.any(Crate_.name.eq("a"))), Crate_.stock.gt(1))
                        .delete())
                .isEqualTo(1);
        assertThat(names()).containsExactly("a", "c", "d");
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.depot.where(Depot_.town.eq("Delft")).not())
                        .delete())
                .isEqualTo(2);
        assertThat(names()).containsExactly("a");
    }

    @Test
    @Assertion("MUT-04")
    void aCollectionDeletesItsRows() {
        delft.labels.add(session().create(new Label("x", 1)), session().create(new Label("y", 2)));
        session().create(new Label("z", 3));
        assertThat(delft.crates.where(Crate_.stock.eq(2)).delete()).isEqualTo(1);
        assertThat(delft.crates.query().update(Crate_.note.set("in Delft"))).isEqualTo(1);
        assertThat(names()).containsExactly("a", "c", "d");
        assertThat(session()
                        .query(Crate.class)
                        .where(Crate_.note.eq("in Delft"))
                        .count())
                .isEqualTo(1);
        assertThat(delft.labels.where(Label_.weight.lt(3)).update(Label_.weight.add(10)))
                .isEqualTo(2);
        assertThat(delft.labels.where(Label_.weight.eq(12)).delete()).isEqualTo(1);
        assertThat(session().query(Label.class).where(Label_.weight.lt(10)).delete())
                .isEqualTo(1);
        assertThat(delft.labels.count()).isEqualTo(1);
    }

    @Test
    @Assertion("MUT-04")
    void whatForeignKeysDeleteAlongIsNotCounted() {
        Crate a = session().query(Crate.class).where(Crate_.name.eq("a")).one().orElseThrow();
        session().query(Crate.class).where(Crate_.name.eq("c")).update(Crate_.below.set(Ref.to(a)));
        assertThat(session().query(Depot.class).delete()).isEqualTo(1);
        assertThat(names()).containsExactly("c", "d");
        assertThat(session().query(Crate.class).where(Crate_.below.isNotNull()).exists())
                .isFalse();
    }

    @Test
    @Assertion("MUT-04")
    void aRowThatIsStillReferredToKeepsAll() {
        Anchor anchor = session().create(new Anchor("anchor"));
        session().create(new Anchor("free"));
        session().create(new Rope(Ref.to(anchor)));
        assertThatThrownBy(() -> session().query(Anchor.class).delete()).isInstanceOf(ForeignKeyViolation.class);
        assertThat(session().query(Anchor.class).count()).isEqualTo(2);
        assertThat(session().find(Anchor.class, "anchor")).containsSame(anchor);
        assertThat(session().query(Anchor.class).where(Anchor_.ropes.none()).delete())
                .isEqualTo(1);
    }

    @Test
    @Assertion("MUT-04")
    void aTransactionTakesItBack() {
        session().runInTransaction(tx -> {
            assertThat(session().query(Crate.class).delete()).isEqualTo(4);
            assertThat(session().query(Crate.class).exists()).isFalse();
            tx.rollback();
        });
        assertThat(names()).containsExactly("a", "b", "c", "d");
    }

    @Test
    @Assertion("MUT-04")
    void everyWayToAQueryLeadsToIt() {
        assertThat(engine().models(Crate.class).where(Crate_.name.eq("a")).update(Crate_.stock.set(7)))
                .isEqualTo(1);
        assertThat(session().models(Crate.class).where(Crate_.stock.eq(7)).delete())
                .isEqualTo(1);
        assertThat(engines()
                        .currentSession()
                        .orElseThrow()
                        .query(Crate.class)
                        .where(Crate_.name.eq("b"))
                        .delete())
                .isEqualTo(1);
        connectAnother(engines(), "other");
        assertThat(engine().models(Crate.class).in(session()).query().limit(1).update(Crate_.stock.add(1)))
                .isEqualTo(1);
        assertThat(session().models(Crate.class).using("other").query().delete())
                .isZero();
        assertThat(names()).containsExactly("c", "d");
    }

    private List<String> names() {
        try (Session other = engines().session()) {
            return other.query(Crate.class).orderBy(Crate_.name.asc()).all().stream()
                    .map(crate -> crate.name)
                    .toList();
        }
    }
}
