package io.ferro.tck.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.query.Aggregate;
import io.ferro.query.Condition;
import io.ferro.tck.Assertion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Groups of random rows are what the same grouping of objects makes. */
public abstract class RandomGroupsAssertions extends SalesAssertions {

    private static final int ROUNDS = Boolean.getBoolean("ferro-tck.long") ? 2_000 : 20;
    private static final int ROWS = 60;

    /** For subclasses. */
    protected RandomGroupsAssertions() {}

    record Group(
            String article,
            boolean paid,
            long rows,
            long remarks,
            long grades,
            @Nullable Long pieces,
            @Nullable Long points,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal least,
            @Nullable Integer most) {}

    @Test
    @Assertion("QUERY-06")
    void groupsOfRandomRows() {
        long seed = Long.getLong("ferro-tck.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            session().execute("delete from aggregate_sale");
            List<Sale> sales = new ArrayList<>();
            for (int i = random.nextInt(ROWS); i > 0; i--) {
                sales.add(sale(random));
            }
            session().bulkCreate(sales);
            int least = random.nextInt(-50, 150);
            Condition<Sale> having =
                    Sale_.pieces.sum().ge(least).or(Sale_.points.count().eq(0));
            Predicate<Group> holds = group -> Objects.requireNonNull(group.pieces) >= least || group.points == null;
            assertThat(sales().groupBy(Sale_.article, Sale_.paid)
                            .having(having)
                            .orderBy(Sale_.article.asc(), Sale_.paid.desc())
                            .select(
                                    Group::new,
                                    Sale_.article,
                                    Sale_.paid,
                                    Aggregate.rows(),
                                    Sale_.remark.count(),
                                    Sale_.grade.countDistinct(),
                                    Sale_.pieces.sum(),
                                    Sale_.points.sum(),
                                    Sale_.amount.sum(),
                                    Sale_.amount.min(),
                                    Sale_.pieces.max()))
                    .as("round %s of -Dferro-tck.seed=%s", round, seed)
                    .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                            .build())
                    .isEqualTo(groups(sales).stream().filter(holds).toList());
        }
    }

    private static Sale sale(Random random) {
        Sale sale = new Sale(null, List.of("tea", "tin", "toy").get(random.nextInt(3)), random.nextInt(-20, 60), null);
        sale.paid = random.nextBoolean();
        sale.grade = (short) random.nextInt(4);
        sale.remark = random.nextBoolean() ? null : "r" + random.nextInt(3);
        sale.points = random.nextInt(3) > 0 ? null : random.nextLong() >> 10;
        sale.amount = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextLong(), random.nextInt(12));
        return sale;
    }

    private static List<Group> groups(List<Sale> sales) {
        return sales.stream().collect(Collectors.groupingBy(sale -> sale.article + sale.paid)).values().stream()
                .map(RandomGroupsAssertions::group)
                .sorted(Comparator.comparing(Group::article)
                        .thenComparing(Comparator.comparing(Group::paid).reversed()))
                .toList();
    }

    private static Group group(List<Sale> sales) {
        List<Long> points =
                sales.stream().map(sale -> sale.points).filter(Objects::nonNull).toList();
        List<BigDecimal> amounts =
                sales.stream().map(sale -> sale.amount).filter(Objects::nonNull).toList();
        return new Group(
                sales.get(0).article,
                sales.get(0).paid,
                sales.size(),
                sales.stream().filter(sale -> sale.remark != null).count(),
                sales.stream().map(sale -> sale.grade).distinct().count(),
                sales.stream().mapToLong(sale -> sale.pieces).sum(),
                points.isEmpty()
                        ? null
                        : points.stream().mapToLong(Long::longValue).sum(),
                amounts.stream().reduce(BigDecimal::add).orElse(null),
                amounts.stream().min(Comparator.naturalOrder()).orElse(null),
                sales.stream()
                        .map(sale -> sale.pieces)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
