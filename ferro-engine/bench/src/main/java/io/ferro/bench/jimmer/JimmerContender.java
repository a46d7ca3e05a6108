package io.ferro.bench.jimmer;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.OrderData;
import io.ferro.bench.contender.OrderData.LineData;
import io.ferro.bench.contender.Target;
import java.util.Comparator;
import java.util.List;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.Expression;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.dialect.SQLiteDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;
import org.jspecify.annotations.Nullable;

/** Jimmer's typed queries and save commands. */
public final class JimmerContender implements Contender<Article, Order> {

    private static final ArticleTable ARTICLE = ArticleTable.$;

    private static final OrderTable ORDER = OrderTable.$;

    private final JSqlClient jimmer;

    public JimmerContender(Target target) {
        jimmer = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(target.pool()))
                .setDatabaseNamingStrategy(DefaultDatabaseNamingStrategy.LOWER_CASE)
                .setDialect(
                        switch (target.database()) {
                            case SQLITE -> new SQLiteDialect();
                            case POSTGRESQL -> new PostgresDialect();
                        })
                .setDefaultListBatchSize(1_000)
                .build();
    }

    @Override
    public @Nullable Article find(long key) {
        return jimmer.findById(Article.class, key);
    }

    @Override
    public @Nullable Article findByCode(String code) {
        return jimmer.createQuery(ARTICLE)
                .where(ARTICLE.code().eq(code))
                .select(ARTICLE)
                .fetchOneOrNull();
    }

    @Override
    public List<Article> load(long firstKey, int rows) {
        return jimmer.createQuery(ARTICLE)
                .where(ARTICLE.id().ge(firstKey))
                .orderBy(ARTICLE.id())
                .select(ARTICLE)
                .limit(rows)
                .execute();
    }

    @Override
    public List<Article> page(String firstName, int rows) {
        return jimmer.createQuery(ARTICLE)
                .where(ARTICLE.archived().eq(false), ARTICLE.name().ge(firstName))
                .orderBy(ARTICLE.name())
                .select(ARTICLE)
                .limit(rows)
                .execute();
    }

    @Override
    public long insert(Article article) {
        return jimmer.transaction(() -> jimmer.saveCommand(article)
                .setMode(SaveMode.INSERT_ONLY)
                .execute()
                .getModifiedEntity()
                .id());
    }

    @Override
    public void insertAll(List<Article> articles) {
        jimmer.transaction(() -> jimmer.saveEntitiesCommand(articles)
                .setMode(SaveMode.INSERT_ONLY)
                .execute());
    }

    @Override
    public void change(long key, int stock) {
        jimmer.transaction(() -> {
            Article article = jimmer.findById(Article.class, key);
            return jimmer.saveCommand(ArticleDraft.$.produce(article, draft -> draft.setStock(stock)))
                    .setMode(SaveMode.UPDATE_ONLY)
                    .execute();
        });
    }

    @Override
    public List<Order> orders(long firstKey, int orders) {
        return jimmer.createQuery(ORDER)
                .where(ORDER.id().ge(firstKey))
                .orderBy(ORDER.id())
                .select(ORDER.fetch(OrderFetcher.$.allScalarFields().lines(LineFetcher.$.allScalarFields())))
                .limit(orders)
                .execute();
    }

    @Override
    public long count(String firstName, String endName) {
        return jimmer.createQuery(ARTICLE)
                .where(ARTICLE.name().ge(firstName), ARTICLE.name().lt(endName))
                .select(Expression.rowCount())
                .fetchOne();
    }

    @Override
    public boolean exists(String code) {
        return jimmer.createQuery(ARTICLE)
                .where(ARTICLE.code().eq(code))
                .select(ARTICLE.id())
                .exists();
    }

    @Override
    public int addStock(long firstKey, long endKey) {
        return jimmer.createUpdate(ARTICLE)
                .set(ARTICLE.stock(), ARTICLE.stock().plus(1))
                .set(ARTICLE.version(), ARTICLE.version().plus(1))
                .where(ARTICLE.id().ge(firstKey), ARTICLE.id().lt(endKey))
                .execute();
    }

    @Override
    @SuppressWarnings("NullAway") // What the processor writes does not say that a note may be null.
    public Article article(ArticleData values) {
        return ArticleDraft.$.produce(draft -> {
            draft.setCode(values.code());
            draft.setName(values.name());
            draft.setPrice(values.price());
            draft.setStock(values.stock());
            draft.setArchived(values.archived());
            draft.setWeight(values.weight());
            draft.setNote(values.note());
            draft.setVersion(values.version());
        });
    }

    @Override
    public ArticleData data(Article article) {
        return new ArticleData(
                article.id(),
                article.code(),
                article.name(),
                article.price(),
                article.stock(),
                article.archived(),
                article.weight(),
                article.note(),
                article.version());
    }

    @Override
    public OrderData orderData(Order order) {
        return new OrderData(
                order.id(),
                order.number(),
                order.lines().stream()
                        .map(line -> new LineData(line.id(), line.position(), line.label(), line.pieces()))
                        .sorted(Comparator.comparingLong(LineData::id))
                        .toList());
    }
}
