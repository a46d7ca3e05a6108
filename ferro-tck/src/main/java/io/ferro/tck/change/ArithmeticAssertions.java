package io.ferro.tck.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.DatabaseException;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.query.Assignment;
import io.ferro.tck.Assertion;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers computed by the database: the same on both, to the last digit, and never something else than was asked for. */
public abstract class ArithmeticAssertions extends ChangeAssertions {

    /** For subclasses. */
    protected ArithmeticAssertions() {}

    @BeforeEach
    final void fill() {
        session().bulkCreate(Crate.named("a", "b"));
    }

    @Test
    @Assertion("MUT-04")
    void integersReachTheEndsOfTheirTypes() {
        assertThat(after(Crate_.small.set(Short.MAX_VALUE - 1), Crate_.small.add(1)).small)
                .isEqualTo(Short.MAX_VALUE);
        assertThat(after(Crate_.small.set(-30_000), Crate_.small.add(60_000)).small)
                .isEqualTo((short) 30_000);
        assertThat(after(Crate_.medium.set(1 << 30), Crate_.medium.multiply(-2)).medium)
                .isEqualTo(Integer.MIN_VALUE);
        assertThat(after(Crate_.large.set(Long.MIN_VALUE + 1), Crate_.large.subtract(1L)).large)
                .isEqualTo(Long.MIN_VALUE);
        assertThat(after(Crate_.large.set((1L << 53) + 1), Crate_.large.multiply(3)).large)
                .isEqualTo(((1L << 53) + 1) * 3);
        assertThat(after(Crate_.views.set(5), Crate_.large.set(7), Crate_.large.subtract(Crate_.views)).large)
                .isEqualTo(2);
    }

    @Test
    @Assertion("MUT-04")
    void everyRowHasItsOwnResultAndNothingStaysNothing() {
        session().bulkCreate(List.of(new Sum(null, 1, 10), new Sum(null, null, 20), new Sum(null, 3, null)));
        session().query(Sum.class).update(Sum_.a.multiply(5), Sum_.b.subtract(1));
        session().query(Sum.class).update(Sum_.a.add(Sum_.b));
        try (Session other = engines().session()) {
            List<Sum> sums = other.query(Sum.class).orderBy(Sum_.id.asc()).all();
            assertThat(sums).extracting(Sum::a).containsExactly(14, null, null);
            assertThat(sums).extracting(Sum::b).containsExactly(9, 19, null);
        }
    }

    @Test
    @Assertion("MUT-04")
    void beyondThemIsAnErrorThatChangesNothing() {
        assertOutOfRange(Crate_.small.set(Short.MAX_VALUE), Crate_.small.add(1));
        assertOutOfRange(Crate_.small.set(Short.MAX_VALUE), Crate_.small.add(Short.MAX_VALUE));
        assertOutOfRange(Crate_.medium.set(Integer.MIN_VALUE), Crate_.medium.subtract(1));
        assertOutOfRange(Crate_.medium.set(Integer.MIN_VALUE), Crate_.medium.multiply(-1));
        assertOutOfRange(Crate_.medium.set(2), Crate_.medium.multiply(Crate_.medium), Crate_.medium.multiply(1 << 30));
        assertOutOfRange(Crate_.large.set(Long.MAX_VALUE), Crate_.large.add(1));
        assertOutOfRange(Crate_.large.set(Long.MAX_VALUE), Crate_.large.add(Crate_.large));
        assertOutOfRange(Crate_.large.set(Long.MIN_VALUE), Crate_.large.multiply(-1));
        assertOutOfRange(Crate_.large.set(Long.MIN_VALUE), Crate_.large.subtract(1));
        assertOutOfRange(Crate_.precise.set(Double.MAX_VALUE), Crate_.precise.multiply(2));
        assertOutOfRange(Crate_.precise.set(Double.MIN_VALUE), Crate_.precise.multiply(0.1));
        assertOutOfRange(Crate_.single.set(Float.MAX_VALUE), Crate_.single.add(Float.MAX_VALUE));
        assertOutOfRange(Crate_.single.set(Float.MIN_VALUE), Crate_.single.multiply(0.1f));
        BigDecimal great = BigDecimal.TEN.pow(131_071);
        assertOutOfRange(Crate_.price.set(great), Crate_.price.multiply(10));
    }

    /** The first row takes the change, the second would not. */
    @SafeVarargs
    private void assertOutOfRange(Assignment<Crate> given, Assignment<Crate>... steps) {
        Assignment<Crate> last = steps[steps.length - 1];
        session().query(Crate.class).where(Crate_.name.eq("b")).update(given);
        for (int i = 0; i + 1 < steps.length; i++) {
            session().query(Crate.class).where(Crate_.name.eq("b")).update(steps[i]);
        }
        assertThatThrownBy(() -> session().query(Crate.class).update(last, Crate_.note.set("changed")))
                .as("%s", last)
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("FERRO-0474: ");
        assertThat(notes()).as("%s", last).containsOnlyNulls();
        session().runInTransaction(outer -> {
            session().query(Crate.class).update(Crate_.stock.add(1));
            assertThatThrownBy(() -> session()
                            .runInTransaction(
                                    inner -> session().query(Crate.class).update(last, Crate_.note.set("changed"))))
                    .isInstanceOf(DatabaseException.class);
        });
        assertThat(notes()).as("%s in a transaction", last).containsOnlyNulls();
    }

    private List<String> notes() {
        try (Session other = engines().session()) {
            return other.query(Crate.class).all().stream()
                    .map(crate -> crate.note)
                    .toList();
        }
    }

    @Test
    @Assertion("MUT-04")
    void aStatementThatFailsInATransactionLeavesNothingToCommit() {
        session().bulkCreate(List.of(new Meter(1), new Meter(2), new Meter(Long.MAX_VALUE)));
        try (Transaction transaction = session().begin()) {
            session().query(Meter.class).where(Meter_.reading.eq(2)).update(Meter_.reading.set(3));
            assertThatThrownBy(() -> session().query(Meter.class).update(Meter_.changes.set(1), Meter_.reading.add(1)))
                    .isInstanceOf(DatabaseException.class);
            if (onSqlite()) {
                // PostgreSQL takes nothing more in this transaction.
                assertThat(session()
                                .query(Meter.class)
                                .where(Meter_.changes.isNotNull())
                                .all())
                        .isEmpty();
                transaction.commit();
            }
        }
        assertThat(session()
                        .query(Meter.class)
                        .where(Meter_.changes.isNotNull())
                        .all())
                .isEmpty();
        assertThat(session().query(Meter.class).where(Meter_.reading.eq(3)).exists())
                .isEqualTo(onSqlite());
    }

    @Test
    @Assertion("MUT-04")
    void decimalsAreExactAndKeepTheirDigits() {
        assertThat(price("0.1", Crate_.price.add(new BigDecimal("0.2")))).isEqualTo("0.3");
        assertThat(price("1.50", Crate_.price.add(1))).isEqualTo("2.50");
        assertThat(price("1.50", Crate_.price.subtract(new BigDecimal("1.5")))).isEqualTo("0.00");
        assertThat(price("1.10", Crate_.price.multiply(new BigDecimal("1.10")))).isEqualTo("1.2100");
        assertThat(price("1.50", Crate_.price.subtract(new BigDecimal("1.2")))).isEqualTo("0.30");
        assertThat(price("-3", Crate_.price.multiply(7))).isEqualTo("-21");
        assertThat(price("12345678901234567890.0123456789", Crate_.price.multiply(new BigDecimal("1E+3"))))
                .isEqualTo("12345678901234567890012.3456789000");
        assertThat(price("0.1", Crate_.price.add(Crate_.price))).isEqualTo("0.2");
        assertThat(price("1", Crate_.price.add(Long.MAX_VALUE))).isEqualTo("9223372036854775808");
        BigDecimal great = BigDecimal.TEN.pow(131_070);
        assertThat(price(great.toPlainString(), Crate_.price.multiply(10)))
                .isEqualTo(great.multiply(BigDecimal.TEN).toPlainString());
        BigDecimal tiny = BigDecimal.ONE.movePointLeft(16_383);
        assertThat(new BigDecimal(price(tiny.toPlainString(), Crate_.price.multiply(new BigDecimal("0.5")))))
                .isEqualTo(tiny);
        assertThat(new BigDecimal(price(tiny.toPlainString(), Crate_.price.multiply(new BigDecimal("0.4")))))
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    private String price(String before, Assignment<Crate> assignment) {
        return after(Crate_.price.set(new BigDecimal(before)), assignment).price.toPlainString();
    }

    /** SQLite would take the text, PostgreSQL does not. */
    @Test
    @Assertion("MUT-04")
    void whatIsNoNumberIsNotTakenForOne() {
        assertNoNumber("medium", Crate_.medium.add(1));
        assertNoNumber("large", Crate_.large.add(1));
        assertNoNumber("price", Crate_.price.add(1));
        assertNoNumber("precise", Crate_.precise.add(1));
    }

    private void assertNoNumber(String column, Assignment<Crate> assignment) {
        assertThatThrownBy(() -> {
                    session().execute("update change_crate set " + column + " = 'x'");
                    session().query(Crate.class).update(assignment);
                })
                .as(column)
                .isInstanceOf(DatabaseException.class)
                .hasMessageNotContaining("FERRO-0474");
    }

    @Test
    @Assertion("MUT-04")
    void floatingPointNumbersAreThoseOfJava() {
        assertThat(precise(0.1, Crate_.precise.add(0.2))).isEqualTo(0.1 + 0.2);
        assertThat(precise(1.0 / 3, Crate_.precise.multiply(3))).isEqualTo(1.0 / 3 * 3);
        assertThat(precise(1, Crate_.precise.add((1L << 53) + 1))).isEqualTo(1.0 + (1L << 53));
        assertThat(precise(Double.NaN, Crate_.precise.add(1))).isNaN();
        assertThat(precise(1, Crate_.precise.add(Double.POSITIVE_INFINITY))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(precise(Double.POSITIVE_INFINITY, Crate_.precise.subtract(Double.POSITIVE_INFINITY)))
                .isNaN();
        assertThat(precise(Double.NEGATIVE_INFINITY, Crate_.precise.multiply(2)))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(precise(Double.POSITIVE_INFINITY, Crate_.precise.multiply(0)))
                .isNaN();
        assertThat(precise(3, Crate_.precise.multiply(Crate_.precise))).isEqualTo(9);
        assertThat(precise(3, Crate_.precise.subtract(3))).isZero();
        assertThat(after(Crate_.single.set(0.1f), Crate_.single.add(0.2f)).single)
                .isEqualTo(0.1f + 0.2f);
        assertThat(after(Crate_.single.set(16_777_216f), Crate_.single.add(1)).single)
                .isEqualTo(16_777_216f);
        assertThat(after(Crate_.single.set(0.1f), Crate_.single.multiply(3)).single)
                .isEqualTo((float) (0.1f * 3.0));
        assertThat(after(Crate_.single.set(Float.NaN), Crate_.single.multiply(3f)).single)
                .isNaN();
    }

    private double precise(double before, Assignment<Crate> assignment) {
        return after(Crate_.precise.set(before), assignment).precise;
    }

    @SafeVarargs
    private Crate after(Assignment<Crate>... steps) {
        for (Assignment<Crate> step : steps) {
            assertThat(session().query(Crate.class).where(Crate_.name.eq("a")).update(step))
                    .isEqualTo(1);
        }
        try (Session other = engines().session()) {
            return other.query(Crate.class).where(Crate_.name.eq("a")).one().orElseThrow();
        }
    }
}
