package io.ferro.tck.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ModelNotFoundException;
import io.ferro.OptimisticLockException;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Together;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Nobody overwrites a change that they have not seen. */
public abstract class LostUpdateAssertions extends VersionedAssertions {

    private static final boolean LONG = Boolean.getBoolean("ferro-tck.long");
    private static final int WRITERS = 16;
    private static final int INCREMENTS = LONG ? 250 : 10;

    /** For subclasses. */
    protected LostUpdateAssertions() {}

    @Test
    @Assertion("MODEL-09")
    void saveRefusesWhatSomebodyElseHasChanged() {
        Tally tally = session().create(new Tally(10));
        addElsewhere(tally, 5);
        tally.amount += 1;
        assertThatThrownBy(() -> session().save(tally))
                .isInstanceOf(OptimisticLockException.class)
                .hasMessage("FERRO-0350: save changed nothing: the Tally with the key " + tally.id
                        + " was changed since this instance was read. Read it again with refresh, or with get in a new"
                        + " session, make the change once more and save that.");
        assertThat(tally.version).isEqualTo(1);
        assertThat(tally.amount).isEqualTo(11);
        assertThat(stored(tally).amount).isEqualTo(15);
        assertThatThrownBy(() -> session().save(tally)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    @Assertion("MODEL-09")
    void deleteRefusesItToo() {
        Tally tally = session().create(new Tally(10));
        addElsewhere(tally, 5);
        assertThatThrownBy(() -> session().delete(tally))
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageStartingWith(
                        "FERRO-0350: delete changed nothing: the Tally with the key " + tally.id + " was changed");
        assertThat(stored(tally).amount).isEqualTo(15);
        assertThat(session().delete(session().refresh(tally))).isTrue();
        assertThat(session().delete(tally)).isFalse();
    }

    @Test
    @Assertion("MODEL-09")
    void aRecordIsNotOverwrittenEither() {
        Draft first = session().create(new Draft("a", "first"));
        Draft second = engines()
                .engine()
                .callInSession(other -> other.save(other.get(Draft.class, "a").with("second")));
        assertThatThrownBy(() -> session().save(first.with("lost"))).isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> session().delete(first)).isInstanceOf(OptimisticLockException.class);
        assertThat(session().get(Draft.class, "a")).isEqualTo(second);
        assertThat(session().save(second.with("third")).revision()).isEqualTo(3);
    }

    @Test
    @Assertion("MODEL-09")
    void afterwardsTheSessionReadsTheRowAnew() {
        Tally tally = session().create(new Tally(10));
        addElsewhere(tally, 5);
        assertThatThrownBy(() -> session().save(tally)).isInstanceOf(OptimisticLockException.class);
        Tally read = session().get(Tally.class, tally.id);
        assertThat(read.amount).isEqualTo(15);
        read.amount += 1;
        session().save(read);
        assertThat(stored(tally).amount).isEqualTo(16);
    }

    @Test
    @Assertion("MODEL-09")
    void refreshMakesTheSameInstanceGoodAgain() {
        Tally tally = session().create(new Tally(10));
        addElsewhere(tally, 5);
        assertThatThrownBy(() -> session().save(tally)).isInstanceOf(OptimisticLockException.class);
        assertThat(session().refresh(tally)).isSameAs(tally);
        tally.amount += 1;
        session().save(tally);
        assertThat(session().get(Tally.class, tally.id)).isSameAs(tally);
        assertThat(stored(tally).amount).isEqualTo(16);
    }

    @Test
    @Assertion("MODEL-09")
    void anInstanceOfAnotherSessionIsRefusedWithoutHarmToOurs() {
        Tally theirs = engines().engine().callInSession(other -> other.create(new Tally(10)));
        Tally ours = session().get(Tally.class, theirs.id);
        ours.amount = 11;
        session().save(ours);
        assertThatThrownBy(() -> session().save(theirs)).isInstanceOf(OptimisticLockException.class);
        assertThat(session().get(Tally.class, theirs.id)).isSameAs(ours);
    }

    @Test
    @Assertion("MODEL-09")
    void anInstanceThatWasNeverReadOverwritesNothing() {
        session().create(new Draft("a", "first"));
        assertThatThrownBy(() -> session().save(new Draft("a", "blind")))
                .isInstanceOf(OptimisticLockException.class)
                .hasMessage(
                        "FERRO-0351: save changed nothing: there is a Draft with the key a already, and this instance,"
                                + " which has no version, was not read from it. Read it with get and change that.");
        assertThatThrownBy(() -> session().delete(new Draft("a", "blind"))).isInstanceOf(OptimisticLockException.class);
        Tally tally = session().create(new Tally(1));
        Tally blind = new Tally(2);
        blind.id = tally.id;
        assertThatThrownBy(() -> session().save(blind)).isInstanceOf(OptimisticLockException.class);
        assertThat(stored(tally).amount).isEqualTo(1);
        assertThat(session().save(new Draft("b", "new")).revision()).isEqualTo(1);
    }

    /** A change of a row that is gone is no lost update: there is nothing to read again. */
    @Test
    @Assertion("MODEL-09")
    void aRowThatIsGoneIsToldApart() {
        Tally tally = session().create(new Tally(1));
        Draft draft = engines().engine().callInSession(other -> other.create(new Draft("a", "text")));
        session().execute("delete from version_tally");
        session().execute("delete from version_draft");
        assertThatThrownBy(() -> session().save(tally)).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> session().save(draft)).isInstanceOf(ModelNotFoundException.class);
        assertThat(session().delete(tally)).isFalse();
        assertThat(session().delete(draft)).isFalse();
        assertThat(session().query(Tally.class).count()).isZero();
    }

    @Test
    @Assertion("MODEL-09")
    void sixteenWritersLoseNothing() throws Exception {
        Tally tally = session().create(new Tally(0));
        Together.run(WRITERS, writer -> (Callable<Void>) () -> {
            for (int done = 0; done < INCREMENTS; ) {
                try (Session own = engines().session()) {
                    Tally mine = own.get(Tally.class, tally.id);
                    mine.amount++;
                    own.save(mine);
                    done++;
                } catch (OptimisticLockException e) {
                    Thread.onSpinWait();
                }
            }
            return null;
        });
        assertThat(stored(tally).amount).isEqualTo((long) WRITERS * INCREMENTS);
        assertThat(stored(tally).version).isEqualTo(WRITERS * INCREMENTS + 1);
    }

    /** Both read before either writes: exactly one of them may win. */
    @Test
    @Assertion("MODEL-09")
    void ofTwoTransactionsThatReadTheSameOneWins() throws Exception {
        Tally tally = session().create(new Tally(0));
        for (int round = 0; round < 10; round++) {
            Tally[] read = {stored(tally), stored(tally)};
            long won = Together.run(2, writer -> () -> {
                        read[writer].amount++;
                        try {
                            engines()
                                    .engine()
                                    .runInTransaction(
                                            tx -> engines().models(Tally.class).save(read[writer]));
                            return 1;
                        } catch (OptimisticLockException e) {
                            return 0;
                        }
                    })
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(won).isEqualTo(1);
        }
        assertThat(stored(tally).amount).isEqualTo(10);
    }
}
