package io.ferro.tck.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.OptimisticLockException;
import io.ferro.Transaction;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the version of an instance is, after what succeeded and after what did not. */
public abstract class CountingAssertions extends VersionedAssertions {

    /** For subclasses. */
    protected CountingAssertions() {}

    @Test
    @Assertion("MODEL-09")
    void aNewRowHasTheVersionOneAndEachSaveAddsOne() {
        Tally tally = new Tally(1);
        tally.version = 4711;
        session().create(tally);
        assertThat(tally.version).isEqualTo(1);
        session().save(tally);
        assertThat(session().save(tally).version).isEqualTo(3);
        assertThat(stored(tally).version).isEqualTo(3);
    }

    @Test
    @Assertion("MODEL-09")
    void ofARecordACopyHasTheNewVersion() {
        Draft unsaved = new Draft("a", "first");
        Draft created = session().create(unsaved);
        assertThat(unsaved.revision()).isNull();
        assertThat(created).isEqualTo(new Draft("a", "first", 1L));
        Draft saved = session().save(created.with("second"));
        assertThat(saved).isEqualTo(new Draft("a", "second", 2L));
        assertThat(session().get(Draft.class, "a")).isSameAs(saved);
    }

    @Test
    @Assertion("MODEL-09")
    void manyRowsAtOnceHaveItToo() {
        Tally second = new Tally(2);
        second.id = 4711L;
        second.version = 9;
        session().bulkCreate(List.of(new Tally(1), second));
        session().bulkCreate(List.of(new Draft("a", "text"), new Draft("b", "text", 9L)));
        assertThat(session().query(Tally.class).all())
                .extracting(tally -> tally.version)
                .containsExactly(1, 1);
        assertThat(session().query(Draft.class).all())
                .extracting(Draft::revision)
                .containsExactly(1L, 1L);
        assertThat(second.version).isEqualTo(9);
    }

    @Test
    @Assertion("MODEL-09")
    void severalKeysAndNothingElseInTheRow() {
        Ballot ballot = session().save(new Ballot(1, 2));
        assertThat(session().save(ballot).getChanges()).isEqualTo((short) 2);
        Ballot late = new Ballot(1, 2);
        late.setChanges((short) 1);
        assertThatThrownBy(() -> session().save(late)).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> session().delete(late)).isInstanceOf(OptimisticLockException.class);
        assertThat(session().delete(ballot)).isTrue();
    }

    @Test
    @Assertion("MODEL-09")
    void behindTheLargestNumberItStartsAgain() {
        Ballot ballot = session().save(new Ballot(1, 2));
        session().execute("update version_ballot set changes = ?", (int) Short.MAX_VALUE);
        session().refresh(ballot);
        assertThat(session().save(ballot).getChanges()).isEqualTo((short) 1);
        assertThat(session().save(ballot).getChanges()).isEqualTo((short) 2);
    }

    /** Other libraries begin at zero. */
    @Test
    @Assertion("MODEL-09")
    void aRowOfSomebodyElseMayHaveTheVersionZero() {
        session().execute("insert into version_tally (id, version, amount) values (7, 0, 1)");
        Tally tally = session().get(Tally.class, 7L);
        tally.amount = 2;
        session().save(tally);
        assertThat(tally.version).isEqualTo(1);
        assertThat(stored(tally).amount).isEqualTo(2);
        session().execute("update version_tally set version = 0");
        session().refresh(tally);
        session().execute("delete from version_tally");
        assertThatThrownBy(() -> session().save(tally)).isInstanceOf(FerroException.class);
    }

    @Test
    @Assertion("MODEL-09")
    void whatTheDatabaseRefusesLeavesTheVersionAsItWas() {
        Tally first = session().create(new Tally(1));
        Tally second = new Tally(2);
        second.id = first.id;
        assertThatThrownBy(() -> session().create(second)).isInstanceOf(UniqueViolation.class);
        assertThat(second.version).isZero();
        session().execute("alter table version_tally rename column amount to renamed");
        assertThatThrownBy(() -> session().save(first)).isInstanceOf(FerroException.class);
        assertThat(first.version).isEqualTo(1);
    }

    @Test
    @Assertion("MODEL-09")
    void aRollbackGivesTheVersionBack() {
        Tally tally = session().create(new Tally(1));
        Tally created = new Tally(1);
        try (Transaction tx = session().begin()) {
            tally.amount = 2;
            session().save(tally);
            session().save(tally);
            session().create(created);
            session().save(created);
            assertThat(List.of(tally.version, created.version)).containsExactly(3, 2);
            tx.rollback();
        }
        assertThat(List.of(tally.version, created.version)).containsExactly(1, 0);
        session().save(tally);
        session().save(created);
        assertThat(stored(tally).amount).isEqualTo(2);
        assertThat(stored(created).version).isEqualTo(1);
    }

    @Test
    @Assertion("MODEL-09")
    void aSavepointGivesBackOnlyWhatHappenedInIt() {
        Tally tally = session().create(new Tally(1));
        session().runInTransaction(outer -> {
            session().save(tally);
            try (Transaction inner = session().begin()) {
                session().save(tally);
                inner.rollback();
            }
            assertThat(tally.version).isEqualTo(2);
            session().save(tally);
        });
        assertThat(tally.version).isEqualTo(3);
        try (Transaction outer = session().begin()) {
            session().save(tally);
            session().runInTransaction(inner -> session().save(tally));
            outer.rollback();
        }
        assertThat(tally.version).isEqualTo(3);
        session().save(tally);
        assertThat(stored(tally).version).isEqualTo(4);
    }

    @Test
    @Assertion("MODEL-09")
    void refreshInsideATransactionIsTakenBackToo() {
        Tally tally = session().create(new Tally(1));
        try (Transaction tx = session().begin()) {
            tx.execute("update version_tally set version = 2, amount = 99");
            session().refresh(tally);
            assertThat(tally.version).isEqualTo(2);
        }
        assertThat(tally.version).isEqualTo(1);
        addElsewhere(tally, 5);
        assertThatThrownBy(() -> session().save(tally)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    @Assertion({"MODEL-09", "IDM-05"})
    void afterARollbackTheSessionKnowsNoRecordOfARowThatDoesNotExist() {
        Draft created = session().create(new Draft("a", "first"));
        try (Transaction tx = session().begin()) {
            session().save(created.with("second"));
            session().create(new Draft("b", "other"));
            tx.rollback();
        }
        assertThat(session().get(Draft.class, "a")).isEqualTo(created);
        assertThat(session().find(Draft.class, "b")).isEmpty();
        try (Transaction tx = session().begin()) {
            tx.execute("update version_draft set revision = 9");
            assertThat(session().refresh(created).revision()).isEqualTo(9);
        }
        assertThat(session().get(Draft.class, "a").revision()).isEqualTo(1);
    }

    /** The transaction is ended by the block around it while a savepoint inside it is open, with changes of its own. */
    @Test
    @Assertion("MODEL-09")
    void whatAnOpenSavepointChangedIsTakenBackFirst() {
        Tally tally = session().create(new Tally(1));
        assertThatThrownBy(() -> session().runInTransaction(outer -> {
                    session().save(tally);
                    session().begin();
                    session().save(tally);
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tally.version).isEqualTo(1);
        session().save(tally);
        assertThat(stored(tally).version).isEqualTo(2);
    }
}
