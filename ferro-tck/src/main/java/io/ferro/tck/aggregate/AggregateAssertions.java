package io.ferro.tck.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.DatabaseException;
import io.ferro.query.Aggregate;
import io.ferro.query.Query;
import io.ferro.query.Selection;
import io.ferro.tck.Assertion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One value made of all rows of a query. */
public abstract class AggregateAssertions extends SalesAssertions {

    /** For subclasses. */
    protected AggregateAssertions() {}

    private <T> @Nullable T only(Selection<Sale, T> aggregate) {
        List<@Nullable T> values = sales().select(aggregate);
        assertThat(values).hasSize(1);
        return values.get(0);
    }

    @Test
    @Assertion("QUERY-06")
    void ofNoRows() {
        assertThat(only(Aggregate.rows())).isZero();
        assertThat(only(Sale_.remark.count())).isZero();
        assertThat(only(Sale_.remark.countDistinct())).isZero();
        assertThat(only(Sale_.pieces.sum())).isNull();
        assertThat(only(Sale_.amount.sum())).isNull();
        assertThat(only(Sale_.weight.sum())).isNull();
        assertThat(only(Sale_.pieces.avg())).isNull();
        assertThat(only(Sale_.amount.avg())).isNull();
        assertThat(only(Sale_.weight.avg())).isNull();
        assertThat(only(Sale_.article.min())).isNull();
        assertThat(only(Sale_.amount.max())).isNull();
    }

    @Test
    @Assertion("QUERY-06")
    void nullsPlayNoPart() {
        session().create(new Sale(null, "tea", 1, null));
        assertThat(only(Sale_.amount.sum())).isNull();
        assertThat(only(Sale_.amount.count())).isZero();
        session().create(new Sale(null, "tea", 2, "2.50"));
        session().create(new Sale(null, "tin", 6, "5.00"));
        assertThat(only(Sale_.amount.sum())).isEqualTo(new BigDecimal("7.50"));
        assertThat(only(Sale_.amount.avg())).isEqualTo(3.75);
        assertThat(only(Sale_.amount.count())).isEqualTo(2);
        assertThat(only(Aggregate.rows())).isEqualTo(3);
        assertThat(only(Sale_.article.countDistinct())).isEqualTo(2);
        assertThat(only(Sale_.pieces.avg())).isEqualTo(3.0);
        assertThat(only(Sale_.shop.id().max())).isNull();
    }

    @Test
    @Assertion("QUERY-06")
    void theLeastAndTheGreatestValueOfEveryKind() {
        Sale low = new Sale(null, "Tea", 9, "9.5");
        Sale high = new Sale(null, "tea", 10, "10.25");
        low.grade = -1;
        high.grade = 7;
        low.points = Long.MIN_VALUE;
        high.points = Long.MAX_VALUE;
        low.share = -1.5f;
        high.share = Float.MAX_VALUE;
        low.weight = Double.NEGATIVE_INFINITY;
        high.weight = Double.MAX_VALUE;
        high.day = LocalDate.of(9999, 12, 31);
        session().bulkCreate(List.of(low, high));
        assertThat(only(Sale_.grade.min())).isEqualTo((short) -1);
        assertThat(only(Sale_.grade.max())).isEqualTo((short) 7);
        assertThat(only(Sale_.pieces.min())).isEqualTo(9);
        assertThat(only(Sale_.points.min())).isEqualTo(Long.MIN_VALUE);
        assertThat(only(Sale_.points.max())).isEqualTo(Long.MAX_VALUE);
        assertThat(only(Sale_.amount.min())).isEqualTo(new BigDecimal("9.5"));
        assertThat(only(Sale_.amount.max())).isEqualTo(new BigDecimal("10.25"));
        assertThat(only(Sale_.share.max())).isEqualTo(Float.MAX_VALUE);
        assertThat(only(Sale_.weight.min())).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(only(Sale_.day.max())).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(only(Sale_.day.min())).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    @Assertion("QUERY-06")
    void whatIsNoNumberOrWithoutEndMeansTheSameInSums() {
        weigh(1.5, Double.POSITIVE_INFINITY);
        assertThat(only(Sale_.weight.sum())).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(only(Sale_.weight.avg())).isEqualTo(Double.POSITIVE_INFINITY);
        weigh(Double.NEGATIVE_INFINITY);
        assertThat(only(Sale_.weight.sum())).isNaN();
        session().execute("delete from aggregate_sale");
        weigh(1.5, Double.NaN, 2);
        assertThat(only(Sale_.weight.sum())).isNaN();
        assertThat(only(Sale_.weight.avg())).isNaN();
        assertThat(only(Sale_.weight.max())).isNaN();
        assertThat(only(Sale_.weight.min())).isEqualTo(1.5);
    }

    private void weigh(double... weights) {
        for (double weight : weights) {
            Sale sale = new Sale();
            sale.weight = weight;
            session().create(sale);
        }
    }

    @Test
    @Assertion("QUERY-06")
    void sumsOfSingleNumbersAreDouble() {
        for (int i = 0; i < 1_000; i++) {
            Sale sale = new Sale();
            sale.share = 0.1f;
            session().create(sale);
        }
        assertThat(only(Sale_.share.sum())).isBetween(1_000 * (double) 0.1f - 1e-9, 1_000 * (double) 0.1f + 1e-9);
    }

    @Test
    @Assertion("QUERY-06")
    void decimalsAreAddedUpToTheLastDigit() {
        Random random = new Random(1);
        List<BigDecimal> amounts = Stream.generate(() -> BigDecimal.valueOf(random.nextLong(), random.nextInt(20)))
                .limit(10_000)
                .toList();
        List<Sale> sales = new ArrayList<>();
        amounts.forEach(amount -> sales.add(new Sale(null, "tea", 1, amount.toPlainString())));
        session().bulkCreate(sales);
        BigDecimal sum = Objects.requireNonNull(only(Sale_.amount.sum()));
        assertThat(sum).isEqualByComparingTo(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(sales().groupBy(Sale_.article)
                        .having(Sale_.amount.sum().eq(sum))
                        .select(Sale_.article))
                .containsExactly("tea");
    }

    /** SQLite would take it, PostgreSQL does not. */
    @Test
    @Assertion("QUERY-06")
    void whatIsNoDecimalIsNotLeftOutOfASum() {
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> {
            session()
                    .execute("insert into aggregate_sale (article, grade, pieces, amount, day, paid)"
                            + " values ('tea', 1, 1, 'x', '2026-01-01', true)");
            only(Sale_.amount.sum());
        });
    }

    @Test
    @Assertion("QUERY-06")
    void integralSumsAreLong() {
        session()
                .bulkCreate(List.of(
                        new Sale(null, "tea", Integer.MAX_VALUE, null),
                        new Sale(null, "tea", Integer.MAX_VALUE, null)));
        assertThat(only(Sale_.pieces.sum())).isEqualTo(2L * Integer.MAX_VALUE);
        assertThat(only(Sale_.pieces.avg())).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    @Assertion("QUERY-06")
    void aSumThatNoLongHoldsIsAnError() {
        Sale most = new Sale();
        most.points = Long.MAX_VALUE;
        Sale one = new Sale();
        one.points = 1L;
        session().bulkCreate(List.of(most, one));
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> only(Sale_.points.sum()))
                .withMessageContaining("FERRO-0474")
                .withMessageNotContaining(String.valueOf(Long.MAX_VALUE));
    }

    @Test
    @Assertion("QUERY-06")
    void ofTheRowsThatAreLeftByLimitAndOffset() {
        for (int pieces = 1; pieces <= 5; pieces++) {
            session().create(new Sale(null, "tea", pieces, null));
        }
        assertThat(sales().orderBy(Sale_.pieces.desc()).limit(2).select(Sale_.pieces.sum()))
                .containsExactly(9L);
        assertThat(sales().orderBy(Sale_.pieces.asc()).offset(3).select(Sale_.pieces.min()))
                .containsExactly(4);
        assertThat(sales().where(Sale_.pieces.ge(4)).orderBy(Sale_.pieces.asc()).select(Sale_.pieces.sum()))
                .containsExactly(9L);
    }

    @Test
    @Assertion("QUERY-06")
    void rowsThatAreAlikeCountOnceWhereItIsSaid() {
        session()
                .bulkCreate(List.of(
                        new Sale(null, "tea", 3, null),
                        new Sale(null, "tea", 3, "1"),
                        new Sale(null, "tin", 3, null),
                        new Sale(null, "tin", 4, null)));
        Query<Ware> wares = session().query(Ware.class);
        assertThat(wares.select(Ware_.pieces.sum())).containsExactly(13L);
        assertThat(wares.distinct().select(Ware_.pieces.sum())).containsExactly(10L);
        assertThat(wares.where(Ware_.pieces.eq(3)).distinct().select(Aggregate.rows()))
                .containsExactly(2L);
        assertThat(wares.distinct().count()).isEqualTo(3);
    }

    @Test
    @Assertion("QUERY-06")
    void severalAtOnce() {
        record Totals(
                long rows, @Nullable Long pieces, @Nullable BigDecimal amount) {}
        session().create(new Sale(null, "tea", 3, "1.10"));
        session().create(new Sale(null, "tin", 4, "2.20"));
        assertThat(sales().select(Totals::new, Aggregate.rows(), Sale_.pieces.sum(), Sale_.amount.sum()))
                .containsExactly(new Totals(2, 7L, new BigDecimal("3.30")));
    }

    @Test
    @Assertion("QUERY-06")
    void besideFieldsOfSingleRowsAnAggregateIsRefused() {
        record Odd(String article, long rows) {}
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> sales().select(Odd::new, Sale_.article, Aggregate.rows()))
                .withMessageContaining("FERRO-0423")
                .withMessageContaining("groupBy");
    }

    @Test
    @Assertion("QUERY-06")
    void singleRowsKnowNoConditionAndNoOrderByAnAggregate() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> sales().where(Sale_.pieces.sum().gt(1)))
                .withMessageContaining("FERRO-0421")
                .withMessageContaining("having");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> sales().where(Sale_.pieces
                        .gt(1)
                        .or(Sale_.points.max().isNull().not())))
                .withMessageContaining("FERRO-0421");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Shop_.sales.any(Sale_.pieces.sum().gt(1)))
                .withMessageContaining("FERRO-0421");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> sales().orderBy(Sale_.pieces.sum().asc()))
                .withMessageContaining("FERRO-0422");
    }
}
