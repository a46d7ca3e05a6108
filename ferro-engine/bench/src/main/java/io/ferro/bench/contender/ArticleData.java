package io.ferro.bench.contender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code bench_article}, for libraries that read into plain records. Its types are those that every library keeps the same way
 * on both databases.
 */
public record ArticleData(
        @Nullable Long id,
        String code,
        String name,
        BigDecimal price,
        int stock,
        boolean archived,
        double weight,
        @Nullable String note,
        int version) {

    /** How many rows a table has before anything is measured; their keys are the numbers from 1. */
    public static final int ROWS = 100_000;

    /** Has no factor in common with {@link #ROWS}, so that names are unique but not in the order of keys. */
    private static final int SHUFFLE = 7_919;

    /**
     * {@return the article with number {@code n}, without its key} The same number always gives the same values.
     *
     * @param n from 1
     */
    public static ArticleData number(long n) {
        return new ArticleData(
                null,
                code(n),
                name(n * SHUFFLE % ROWS),
                BigDecimal.valueOf(n % 5_000 * 10 + 99, 2),
                (int) (n % 250),
                n % 10 == 0,
                n % 400 / 8.0,
                n % 3 == 0 ? null : "Delivered in " + n % 30 + " days",
                1);
    }

    /** {@return the code of a number, which no other article has} */
    public static String code(long n) {
        return "A-%08d".formatted(n);
    }

    /** {@return the name at a place in the order of names, from 0} */
    public static String name(long place) {
        return "Article %06d".formatted(place);
    }

    /** {@return what a column holds, in the order of columns, but for the key and the version, which databases and libraries choose} */
    public List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(code);
        values.add(name);
        values.add(price);
        values.add(stock);
        values.add(archived);
        values.add(weight);
        values.add(note);
        return values;
    }
}
