package io.ferro.tck.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.tck.Assertion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Columns that are selected instead of whole rows. */
public abstract class ProjectionAssertions extends SalesAssertions {

    /** For subclasses. */
    protected ProjectionAssertions() {}

    record Wide(
            Long id,
            @Nullable Long shop,
            String article,
            @Nullable String remark,
            short grade,
            int pieces,
            @Nullable Long points,
            @Nullable BigDecimal amount,
            @Nullable Float share,
            @Nullable Double weight,
            LocalDate day,
            boolean paid) {}

    @Test
    @Assertion("QUERY-06")
    void everyColumnIntoARecord() {
        Sale sale = new Sale(session().create(new Shop("Oslo")), "tea", 3, "1.50");
        sale.weight = 0.5;
        sale.paid = true;
        session().create(sale);
        assertThat(sales().select(
                                Wide::new,
                                Sale_.id,
                                Sale_.shop.id(),
                                Sale_.article,
                                Sale_.remark,
                                Sale_.grade,
                                Sale_.pieces,
                                Sale_.points,
                                Sale_.amount,
                                Sale_.share,
                                Sale_.weight,
                                Sale_.day,
                                Sale_.paid))
                .containsExactly(new Wide(
                        sale.id,
                        1L,
                        "tea",
                        null,
                        (short) 0,
                        3,
                        null,
                        new BigDecimal("1.50"),
                        null,
                        0.5,
                        LocalDate.of(2026, 1, 1),
                        true));
    }

    @Test
    @Assertion("QUERY-06")
    void oneColumnWithConditionOrderAndSlice() {
        for (int pieces = 1; pieces <= 6; pieces++) {
            session().create(new Sale(null, "tea", pieces, null));
        }
        assertThat(sales().where(Sale_.pieces.gt(1))
                        .orderBy(Sale_.pieces.desc())
                        .limit(2)
                        .offset(1)
                        .select(Sale_.pieces))
                .containsExactly(5, 4);
        assertThat(sales().orderBy(Sale_.pieces.asc()).limit(1).select(String::valueOf, Sale_.pieces))
                .containsExactly("1");
        assertThat(session().models(Sale.class).where(Sale_.pieces.eq(2)).select(Sale_.article))
                .containsExactly("tea");
        assertThat(sales().limit(1).select(Sale_.remark)).containsExactly((String) null);
        assertThat(sales().limit(0).select(Sale_.remark)).isEmpty();
    }

    @Test
    @Assertion("QUERY-06")
    void objectsAreNoPartOfTheSession() {
        session().create(new Sale(null, "tea", 1, null));
        Sale known = sales().one().orElseThrow();
        known.article = "changed in memory only";
        assertThat(sales().select(Sale_.article)).containsExactly("tea");
    }

    @Test
    @Assertion("QUERY-06")
    void aNullForAParameterThatTakesNoneNamesTheField() {
        record Strict(String article, long points) {}
        session().create(new Sale(null, "tea", 1, null));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> sales().select(Strict::new, Sale_.article, Sale_.points))
                .withMessageContaining("FERRO-0426")
                .withMessageContaining("\"points\"")
                .withMessageNotContaining("\"article\"");
    }

    @Test
    @Assertion("QUERY-06")
    void whatTheConstructorThrowsIsThrown() {
        session().create(new Sale(null, "tea", 1, null));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> sales().select(ProjectionAssertions::refusing, Sale_.article))
                .withMessage("no tea");
    }

    private static String refusing(String article) {
        throw new IllegalStateException("no " + article);
    }

    @Test
    @Assertion("QUERY-02")
    void distinctRowsCountOnce() {
        for (String article : List.of("tea", "tin", "tea", "toy", "tin")) {
            session().create(new Sale(null, article, 1, null));
        }
        assertThat(sales().distinct().orderBy(Sale_.article.desc()).select(Sale_.article))
                .containsExactly("toy", "tin", "tea");
        assertThat(sales().distinct().orderBy(Sale_.article.asc()).limit(2).select(Sale_.article))
                .containsExactly("tea", "tin");
        assertThat(sales().distinct().count()).isEqualTo(5);
        assertThat(sales().distinct().all()).hasSize(5);
        assertThat(sales().distinct().exists()).isTrue();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> sales().distinct().orderBy(Sale_.id.asc()).select(Sale_.article))
                .withMessageContaining("FERRO-0424");
    }
}
