package io.ferro.bench;

import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as applications have them: a generated key and one column of each common type. */
@Model(table = "bench_article")
@Index("name")
record Article(
        @Id @Nullable Long id,
        String name,
        BigDecimal price,
        Instant createdAt,
        int stock,
        boolean archived,
        @Nullable String note,
        UUID code) {

    /** How many rows a table has before anything is measured; their keys are the numbers from 1. */
    static final int ROWS = 10_000;

    /** Has no factor in common with {@link #ROWS}, so that names are unique but not in the order of keys. */
    private static final int SHUFFLE = 7_919;

    /**
     * {@return the article that is loaded as number {@code n}, without its key} The same number always gives the same values.
     *
     * @param n from 1
     */
    static Article number(long n) {
        return new Article(
                null,
                name(n * SHUFFLE % ROWS),
                BigDecimal.valueOf(n % 5_000 * 10 + 99, 2),
                Instant.ofEpochSecond(1_750_000_000L + n * 61, n % 1_000 * 1_000),
                (int) (n % 250),
                n % 10 == 0,
                n % 3 == 0 ? null : "Delivered in " + n % 30 + " days",
                new UUID(0x4000_8000L + n, 0x8000_0000_0000_0000L + n));
    }

    /** {@return the name at a place in the order of names, from 0} */
    static String name(long place) {
        return "Article %05d".formatted(place);
    }
}
