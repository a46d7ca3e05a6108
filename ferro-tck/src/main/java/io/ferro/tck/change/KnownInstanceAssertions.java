package io.ferro.tck.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.OptimisticLockException;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an update and a delete of a query mean for instances that the session knows, and for versions. */
public abstract class KnownInstanceAssertions extends ChangeAssertions {

    private Crate crate = new Crate();

    /** For subclasses. */
    protected KnownInstanceAssertions() {}

    @BeforeEach
    final void fill() {
        crate = session().create(new Crate("a"));
        createdElsewhere(new Crate("b"));
    }

    @Test
    @Assertion("MUT-04")
    void anUpdateLeavesThemAsTheyAreUntilTheyAreRefreshed() {
        assertThat(session().query(Crate.class).update(Crate_.stock.set(9))).isEqualTo(2);
        assertThat(session().get(Crate.class, crate.id)).isSameAs(crate);
        assertThat(crate.stock).isZero();
        session().refresh(crate);
        assertThat(crate.stock).isEqualTo(9);
    }

    @Test
    @Assertion("MUT-04")
    void aDeleteForgetsThoseThatAreGone() {
        Pallet kept = session().create(new Pallet("x", 1, 1));
        Pallet gone = session().create(new Pallet("x", 2, 2));
        assertThat(session().query(Pallet.class).where(Pallet_.load.eq(2)).delete())
                .isEqualTo(1);
        assertThat(session().query(Crate.class).delete()).isEqualTo(2);
        assertThat(session().find(Crate.class, crate.id)).isEmpty();
        assertThat(session().query(Pallet.class).all()).singleElement().isSameAs(kept);
        createdElsewhere(new Pallet("x", 2, 5));
        assertThat(session()
                        .query(Pallet.class)
                        .where(Pallet_.place.eq(2))
                        .one()
                        .orElseThrow())
                .isNotSameAs(gone)
                .isEqualTo(new Pallet("x", 2, 5, (short) 1));
    }

    @Test
    @Assertion("MUT-04")
    void aRollbackBringsThemBack() {
        try (Transaction transaction = session().begin()) {
            assertThat(session().query(Crate.class).delete()).isEqualTo(2);
            assertThat(session().find(Crate.class, crate.id)).isEmpty();
            transaction.rollback();
        }
        assertThat(session().get(Crate.class, crate.id)).isSameAs(crate);
        session().runInTransaction(outer -> {
            try (Transaction inner = session().begin()) {
                session().query(Crate.class).orderBy(Crate_.name.asc()).limit(1).delete();
                assertThat(session().find(Crate.class, crate.id)).isEmpty();
                inner.rollback();
            }
            assertThat(session().get(Crate.class, crate.id)).isSameAs(crate);
        });
        assertThat(session().query(Crate.class).where(Crate_.name.eq("a")).one())
                .containsSame(crate);
    }

    @Test
    @Assertion("MUT-04")
    void whatWasCreatedAndDeletedInATransactionIsNotBroughtBack() {
        Crate created;
        Long key;
        try (Transaction transaction = session().begin()) {
            created = session().create(new Crate("new"));
            key = created.id;
            session().query(Crate.class).where(Crate_.name.eq("new")).delete();
            transaction.rollback();
        }
        assertThat(session().find(Crate.class, key)).isEmpty();
        assertThat(created.id).isNull();
    }

    @Test
    @Assertion("MUT-04")
    void withoutAnIdentityMapThereIsNothingToForget() {
        try (Engines others = Engines.create()) {
            others.connect(ConnectionSettings.of(database().url()).identityMap(false));
            try (Session other = others.session()) {
                Crate loaded = other.get(Crate.class, crate.id);
                assertThat(other.query(Crate.class).where(Crate_.name.eq("a")).delete())
                        .isEqualTo(1);
                assertThat(other.find(Crate.class, loaded.id)).isEmpty();
            }
        }
    }

    @Test
    @Assertion("MUT-04")
    void anUpdateRaisesTheVersion() {
        Pallet pallet = session().create(new Pallet("x", 1, 1));
        session().query(Pallet.class).update(Pallet_.load.add(1));
        session().query(Pallet.class).update(Pallet_.load.add(1));
        assertThatThrownBy(() -> session().save(pallet)).isInstanceOf(OptimisticLockException.class);
        assertThat(session().query(Pallet.class).one()).contains(new Pallet("x", 1, 3, (short) 3));
    }

    @Test
    @Assertion("MUT-04")
    void behindTheLargestVersionComesTheFirst() {
        session().create(new Pallet("x", 1, 1));
        session().create(new Pallet("x", 2, 1));
        session().execute("update change_pallet set changes = place + 32765");
        try (Session other = engines().session()) {
            assertThat(other.query(Pallet.class).update(Pallet_.load.set(7))).isEqualTo(2);
            assertThat(other.query(Pallet.class).orderBy(Pallet_.place.asc()).all())
                    .containsExactly(new Pallet("x", 1, 7, Short.MAX_VALUE), new Pallet("x", 2, 7, (short) 1));
        }
    }
}
