package io.ferro.bench;

import io.ferro.tck.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes sure, before anything is measured, that both contenders do the same work. */
final class Agreement {

    private final Database database;
    private final Contender jdbc;
    private final Contender ferro;

    Agreement(Database database, Contender jdbc, Contender ferro) {
        this.database = database;
        this.jdbc = jdbc;
        this.ferro = ferro;
    }

    /**
     * Checks a new database.
     *
     * @throws IllegalStateException if a contender answers otherwise than the other, or with other rows than were asked for
     */
    static void check(Database database) throws SQLException {
        try (LoadedDatabase loaded = LoadedDatabase.open(database)) {
            new Agreement(database, loaded.contender(ContenderKind.JDBC), loaded.contender(ContenderKind.FERRO))
                    .check();
        }
    }

    void check() throws SQLException {
        for (long key : new long[] {1, 30, Article.ROWS}) {
            equal(Workload.FIND, keyed(Article.number(key), key), jdbc.find(key), ferro.find(key));
        }
        equal(Workload.FIND, null, jdbc.find(Article.ROWS + 1L), ferro.find(Article.ROWS + 1L));
        rows(
                Workload.LOAD,
                Workloads.LOADED_ROWS,
                jdbc.load(17, Workloads.LOADED_ROWS),
                ferro.load(17, Workloads.LOADED_ROWS));
        String name = Article.name(Article.ROWS / 3);
        rows(
                Workload.PAGE,
                Workloads.PAGE_ROWS,
                jdbc.page(name, Workloads.PAGE_ROWS),
                ferro.page(name, Workloads.PAGE_ROWS));
        for (Contender contender : List.of(jdbc, ferro)) {
            Article article = Article.number(42);
            long key = contender.insert(article);
            equal(Workload.INSERT, keyed(article, key), jdbc.find(key), ferro.find(key));
        }
    }

    private static Article keyed(Article article, long key) {
        return new Article(
                key,
                article.name(),
                article.price(),
                article.createdAt(),
                article.stock(),
                article.archived(),
                article.note(),
                article.code());
    }

    private void rows(Workload workload, int number, List<Article> byJdbc, List<Article> byFerro) {
        equal(workload, number, byJdbc.size(), byFerro.size());
        equal(workload, byJdbc, byJdbc, byFerro);
    }

    private void equal(
            Workload workload, @Nullable Object expected, @Nullable Object byJdbc, @Nullable Object byFerro) {
        if (!Objects.equals(expected, byJdbc) || !Objects.equals(expected, byFerro)) {
            throw new IllegalStateException("\"%s\" on %s should give %s; JDBC gave %s and Ferro %s"
                    .formatted(workload.label(), database.label(), expected, byJdbc, byFerro));
        }
    }
}
