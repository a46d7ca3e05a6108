package io.ferro.tck.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.query.Aggregate;
import io.ferro.query.Grouped;
import io.ferro.tck.Assertion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values made of groups of rows. Oslo sold tea twice and tin once, Rome tin twice; one tea was sold in no shop. */
public abstract class GroupAssertions extends SalesAssertions {

    private Shop oslo;
    private Shop rome;

    /** For subclasses. */
    protected GroupAssertions() {}

    record ByArticle(String article, long rows, @Nullable Long pieces) {}

    record ByShop(@Nullable Long shop, @Nullable BigDecimal amount) {}

    @BeforeEach
    final void fill() {
        oslo = session().create(new Shop("Oslo"));
        rome = session().create(new Shop("Rome"));
        session().create(new Sale(oslo, "tea", 1, "1.00"));
        session().create(new Sale(oslo, "tea", 2, "2.00"));
        session().create(new Sale(oslo, "tin", 4, null));
        session().create(new Sale(rome, "tin", 8, "0.25"));
        session().create(new Sale(rome, "tin", 16, "0.125"));
        session().create(new Sale(null, "tea", 32, "64"));
    }

    private Grouped<Sale> byArticle() {
        return sales().groupBy(Sale_.article);
    }

    private static List<ByArticle> rows(Grouped<Sale> groups) {
        return groups.select(ByArticle::new, Sale_.article, Aggregate.rows(), Sale_.pieces.sum());
    }

    @Test
    @Assertion("QUERY-06")
    void oneRowForEachGroup() {
        assertThat(rows(byArticle().orderBy(Sale_.article.asc())))
                .containsExactly(new ByArticle("tea", 3, 35L), new ByArticle("tin", 3, 28L));
        assertThat(rows(sales().where(Sale_.pieces.lt(8)).groupBy(List.of(Sale_.article))))
                .containsExactlyInAnyOrder(new ByArticle("tea", 2, 3L), new ByArticle("tin", 1, 4L));
        assertThat(rows(sales().where(Sale_.pieces.lt(0)).groupBy(Sale_.article)))
                .isEmpty();
    }

    @Test
    @Assertion("QUERY-06")
    void theKeyOfARelationAndNullAreValuesToGroupBy() {
        assertThat(sales().groupBy(Sale_.shop.id())
                        .orderBy(Sale_.shop.id().asc().nullsLast())
                        .select(ByShop::new, Sale_.shop.id(), Sale_.amount.sum()))
                .containsExactly(
                        new ByShop(oslo.id, new BigDecimal("3.00")),
                        new ByShop(rome.id, new BigDecimal("0.375")),
                        new ByShop(null, new BigDecimal("64")));
    }

    @Test
    @Assertion("QUERY-06")
    void decimalsThatAreEqualAreOneGroup() {
        session().create(new Sale(null, "tea", 1, "1"));
        session().create(new Sale(null, "tea", 1, "1.0"));
        assertThat(sales().where(Sale_.amount.le(BigDecimal.ONE), Sale_.amount.ge(BigDecimal.ONE))
                        .groupBy(Sale_.amount)
                        .select(Aggregate.rows()))
                .containsExactly(3L);
    }

    @Test
    @Assertion("QUERY-06")
    void conditionsOnGroups() {
        assertThat(rows(byArticle().having(Sale_.pieces.sum().gt(30)))).containsExactly(new ByArticle("tea", 3, 35L));
        assertThat(rows(byArticle().having(Sale_.pieces.sum().gt(20), Sale_.article.eq("tin"))))
                .containsExactly(new ByArticle("tin", 3, 28L));
        assertThat(rows(byArticle()
                        .having(Sale_.pieces.sum().gt(20))
                        .having(List.of(
                                Sale_.pieces.max().between(10, 20),
                                Sale_.pieces.avg().lt(9.5)))))
                .containsExactly(new ByArticle("tin", 3, 28L));
        assertThat(rows(byArticle().having(Sale_.amount.sum().ge(new BigDecimal("67")))))
                .containsExactly(new ByArticle("tea", 3, 35L));
        assertThat(rows(byArticle().having(Sale_.amount.min().lt(new BigDecimal("0.5")))))
                .containsExactly(new ByArticle("tin", 3, 28L));
        assertThat(rows(byArticle().having(Sale_.shop.id().countDistinct().eq(2))))
                .containsExactly(new ByArticle("tin", 3, 28L));
        assertThat(rows(byArticle().having(Sale_.pieces.sum().in(35L, 36L).not())))
                .containsExactly(new ByArticle("tin", 3, 28L));
        assertThat(rows(byArticle().having(Sale_.points.sum().isNull()))).hasSize(2);
        assertThat(rows(byArticle().having(List.of()))).hasSize(2);
    }

    @Test
    @Assertion("QUERY-06")
    void ordersAndSlicesOfGroups() {
        assertThat(byArticle().orderBy(Sale_.pieces.sum().asc()).select(Sale_.article))
                .containsExactly("tin", "tea");
        assertThat(byArticle()
                        .orderBy(Sale_.amount.max().desc(), Sale_.article.asc())
                        .limit(1)
                        .select(Sale_.article))
                .containsExactly("tea");
        assertThat(byArticle().orderBy(Sale_.article.asc()).offset(1).select(Sale_.article))
                .containsExactly("tin");
        assertThat(sales().groupBy(Sale_.shop.id())
                        .orderBy(
                                Sale_.points.sum().desc().nullsLast(),
                                Sale_.shop.id().desc().nullsFirst())
                        .select(Sale_.shop.id()))
                .containsExactly(null, rome.id, oslo.id);
    }

    @Test
    @Assertion("QUERY-06")
    void decimalsOfGroupsAreComparedByNumberAndNullHasItsPlace() {
        session().create(new Sale(null, "low", 1, "9.5"));
        session().create(new Sale(null, "high", 1, "10.25"));
        session().create(new Sale(null, "none", 1, null));
        Grouped<Sale> groups =
                sales().where(Sale_.article.in("low", "high", "none")).groupBy(Sale_.article);
        for (Aggregate<Sale, BigDecimal> aggregate :
                List.of(Sale_.amount.sum(), Sale_.amount.min(), Sale_.amount.max())) {
            assertThat(groups.orderBy(aggregate.asc()).select(Sale_.article)).containsExactly("low", "high", "none");
            assertThat(groups.orderBy(aggregate.desc()).select(Sale_.article)).containsExactly("none", "high", "low");
            assertThat(groups.orderBy(aggregate.asc().nullsFirst()).select(Sale_.article))
                    .containsExactly("none", "low", "high");
            assertThat(groups.orderBy(aggregate.desc().nullsLast()).select(Sale_.article))
                    .containsExactly("high", "low", "none");
            assertThat(groups.having(aggregate.lt(BigDecimal.TEN)).select(Sale_.article))
                    .containsExactly("low");
            assertThat(groups.having(aggregate.eq(new BigDecimal("9.50"))).select(Sale_.article))
                    .containsExactly("low");
        }
    }

    @Test
    @Assertion("QUERY-06")
    void groupsAreCounted() {
        assertThat(byArticle().count()).isEqualTo(2);
        assertThat(sales().groupBy(Sale_.shop.id(), Sale_.article).count()).isEqualTo(4);
        assertThat(sales().groupBy(Sale_.shop.id(), Sale_.article)
                        .having(Aggregate.<Sale>rows().gt(1))
                        .count())
                .isEqualTo(2);
        assertThat(byArticle().limit(1).count()).isEqualTo(1);
    }

    @Test
    @Assertion("QUERY-06")
    void throughModelsCollectionsAndInATransaction() {
        assertThat(session().models(Sale.class).query().groupBy(Sale_.article).count())
                .isEqualTo(2);
        assertThat(oslo.sales
                        .query()
                        .groupBy(Sale_.article)
                        .orderBy(Sale_.article.asc())
                        .select(Sale_.pieces.sum()))
                .containsExactly(3L, 4L);
        assertThat(oslo.sales.query().select(Sale_.pieces.max())).containsExactly(4);
        session().runInTransaction(tx -> {
            session().create(new Sale(rome, "toy", 1, null));
            assertThat(byArticle().count()).isEqualTo(3);
        });
        assertThat(sales().where(Sale_.shop.where(Shop_.town.eq("Rome")))
                        .groupBy(Sale_.article)
                        .orderBy(Sale_.article.asc())
                        .select(Sale_.pieces.sum()))
                .containsExactly(24L, 1L);
    }

    @Test
    @Assertion("QUERY-06")
    void fieldsOfTheRowReferredTo() {
        record Sold(String article, @Nullable String town) {}
        assertThat(sales().where(Sale_.pieces.ge(4))
                        .orderBy(Sale_.shop.get(Shop_.town).desc().nullsFirst(), Sale_.pieces.asc())
                        .select(Sold::new, Sale_.article, Sale_.shop.get(Shop_.town)))
                .containsExactly(
                        new Sold("tea", null),
                        new Sold("tin", "Rome"),
                        new Sold("tin", "Rome"),
                        new Sold("tin", "Oslo"));
        assertThat(sales().where(Sale_.shop.get(Shop_.town).eq("Oslo")).count()).isEqualTo(3);
        assertThat(sales().where(Sale_.shop.get(Shop_.town).in("Rome", "Pisa")).count())
                .isEqualTo(2);
        assertThat(sales().where(Sale_.shop.get(Shop_.town).isNull()).select(Sale_.article))
                .containsExactly("tea");
        assertThat(sales().groupBy(Sale_.shop.id())
                        .orderBy(Sale_.shop.get(Shop_.town).asc())
                        .select((town, pieces) -> town + " " + pieces, Sale_.shop.get(Shop_.town), Sale_.pieces.sum()))
                .containsExactly("Oslo 7", "Rome 24", "null 32");
        assertThat(sales().orderBy(Sale_.shop.get(Shop_.town).desc(), Sale_.id.desc())
                        .first()
                        .map(sale -> sale.pieces))
                .contains(32);
    }

    @Test
    @Assertion("QUERY-06")
    void whatDiffersWithinAGroupIsRefused() {
        assertRefused("FERRO-0423", () -> byArticle().select(Sale_.pieces));
        assertRefused("FERRO-0423", () -> byArticle().having(Sale_.pieces.gt(1)));
        assertRefused(
                "FERRO-0423", () -> byArticle().having(Sale_.article.eq("tea").or(Sale_.remark.isNull())));
        assertRefused("FERRO-0423", () -> byArticle().orderBy(Sale_.pieces.asc()));
    }

    @Test
    @Assertion("QUERY-06")
    void whatComesBeforeGroupsThatBelongsBehindIsRefused() {
        assertRefused("FERRO-0425", () -> sales().groupBy());
        assertRefused("FERRO-0425", () -> sales().limit(1).groupBy(Sale_.article));
        assertRefused("FERRO-0425", () -> sales().offset(1).groupBy(Sale_.article));
        assertRefused("FERRO-0425", () -> sales().orderBy(Sale_.id.asc()).groupBy(Sale_.article));
        assertRefused("FERRO-0425", () -> sales().distinct().groupBy(Sale_.article));
        assertRefused("FERRO-0427", () -> sales().with(Sale_.shop).groupBy(Sale_.article));
        assertRefused("FERRO-0402", () -> byArticle().limit(-1));
    }

    private static void assertRefused(String id, ThrowingCallable work) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(work)
                .satisfies(
                        e -> assertThat(Objects.requireNonNull(e.getMessage())).startsWith(id));
    }
}
