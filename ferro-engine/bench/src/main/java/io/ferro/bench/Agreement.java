package io.ferro.bench;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.OrderData;
import io.ferro.tck.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Makes sure, before anything is measured, that a contender does what it is asked for. */
final class Agreement<A, O> {

    private final Database database;
    private final String label;
    private final Contender<A, O> contender;

    /**
     * Makes it for a contender on a new database.
     *
     * @param label the contender, for errors
     */
    Agreement(Database database, String label, Contender<A, O> contender) {
        this.database = database;
        this.label = label;
        this.contender = contender;
    }

    /** @throws IllegalStateException if the contender answers otherwise than it should */
    void check() throws Exception {
        reads();
        long key = contender.insert(article(ArticleData.ROWS + 1));
        equal(Workload.INSERT, values(ArticleData.ROWS + 1), values(contender.find(key)));
        contender.insertAll(LongStream.rangeClosed(ArticleData.ROWS + 2, ArticleData.ROWS + 5)
                .mapToObj(this::article)
                .toList());
        for (long n = ArticleData.ROWS + 2; n <= ArticleData.ROWS + 5; n++) {
            equal(Workload.INSERT_10000, values(n), values(contender.findByCode(ArticleData.code(n))));
        }
        changes();
    }

    private void reads() throws Exception {
        for (long key : new long[] {1, 30, ArticleData.ROWS}) {
            equal(Workload.FIND, values(key), values(contender.find(key)));
            equal(Workload.FIND_UNIQUE, values(key), values(contender.findByCode(ArticleData.code(key))));
        }
        equal(Workload.FIND, null, values(contender.find(ArticleData.ROWS + 1_000_000L)));
        equal(Workload.LOAD_1000, values(17, 1_000), values(contender.load(17, 1_000)));
        equal(Workload.LOAD_100000, values(1, ArticleData.ROWS), values(contender.load(1, ArticleData.ROWS)));
        equal(Workload.PAGE, page(5_000), values(contender.page(ArticleData.name(5_000), Operation.PAGE_ROWS)));
        equal(
                Workload.ORDERS,
                LongStream.range(7, 7 + Operation.PARENTS)
                        .mapToObj(OrderData::number)
                        .toList(),
                contender.orders(7, Operation.PARENTS).stream()
                        .map(contender::orderData)
                        .toList());
        equal(Workload.COUNT, 100L, contender.count(ArticleData.name(50), ArticleData.name(150)));
        equal(Workload.EXISTS, true, contender.exists(ArticleData.code(99)));
        equal(Workload.EXISTS, false, contender.exists("none"));
    }

    private void changes() throws Exception {
        for (long key = 41; key <= 42; key++) {
            int version = Objects.requireNonNull(data(contender.find(key))).version();
            contender.change(key, 200);
            ArticleData changed = Objects.requireNonNull(data(contender.find(key)));
            equal(Workload.CHANGE, List.of(200, version + 1), List.of(changed.stock(), changed.version()));
        }
        equal(Workload.UPDATE_10000, 2, contender.addStock(41, 43));
        ArticleData more = Objects.requireNonNull(data(contender.find(42)));
        equal(Workload.UPDATE_10000, 201, more.stock());
        contender.change(41, 41 % 250);
        contender.change(42, 42 % 250);
    }

    private A article(long n) {
        return contender.article(ArticleData.number(n));
    }

    private @Nullable ArticleData data(@Nullable A article) {
        return article == null ? null : contender.data(article);
    }

    private @Nullable Object values(@Nullable A article) {
        return article == null ? null : contender.data(article).values();
    }

    private static Object values(long n) {
        return ArticleData.number(n).values();
    }

    private List<@Nullable Object> values(List<A> articles) {
        List<@Nullable Object> values = new ArrayList<>();
        articles.forEach(article -> values.add(values(article)));
        return values;
    }

    private static Object values(long first, int rows) {
        return LongStream.range(first, first + rows).mapToObj(Agreement::values).toList();
    }

    private static Object page(int firstPlace) {
        return LongStream.rangeClosed(1, ArticleData.ROWS)
                .mapToObj(ArticleData::number)
                .filter(article -> !article.archived() && article.name().compareTo(ArticleData.name(firstPlace)) >= 0)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .limit(Operation.PAGE_ROWS)
                .map(ArticleData::values)
                .toList();
    }

    private void equal(Workload workload, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new IllegalStateException("\"%s\" of %s on %s should give %s and gave %s"
                    .formatted(workload.label(), label, database.label(), beginning(expected), beginning(actual)));
        }
    }

    private static String beginning(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
