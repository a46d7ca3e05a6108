package io.ferro.bench.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.OrderData;
import io.ferro.bench.contender.OrderData.LineData;
import io.ferro.bench.contender.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ebean's own queries; a transaction, with its persistence context, for each call. */
public final class EbeanContender implements Contender<ArticleBean, OrderBean> {

    private static final int BATCH = 1_000;

    private final Database ebean;

    public EbeanContender(Target target) {
        ebean = Database.builder()
                .name("bench")
                .register(false)
                .defaultDatabase(false)
                .dataSource(target.pool())
                .databasePlatformName(
                        switch (target.database()) {
                            case SQLITE -> "sqlite";
                            case POSTGRESQL -> "postgres";
                        })
                .ddlGenerate(false)
                .addClass(ArticleBean.class)
                .addClass(OrderBean.class)
                .addClass(LineBean.class)
                .build();
    }

    @Override
    public @Nullable ArticleBean find(long key) {
        return ebean.find(ArticleBean.class, key);
    }

    @Override
    public @Nullable ArticleBean findByCode(String code) {
        return ebean.find(ArticleBean.class).where().eq("code", code).findOne();
    }

    @Override
    public List<ArticleBean> load(long firstKey, int rows) {
        return ebean.find(ArticleBean.class)
                .where()
                .ge("id", firstKey)
                .orderBy("id")
                .setMaxRows(rows)
                .findList();
    }

    @Override
    public List<ArticleBean> page(String firstName, int rows) {
        return ebean.find(ArticleBean.class)
                .where()
                .eq("archived", false)
                .ge("name", firstName)
                .orderBy("name")
                .setMaxRows(rows)
                .findList();
    }

    @Override
    public long insert(ArticleBean article) {
        ebean.insert(article);
        return Objects.requireNonNull(article.id);
    }

    @Override
    public void insertAll(List<ArticleBean> articles) {
        try (Transaction transaction = ebean.beginTransaction()) {
            transaction.setBatchMode(true);
            transaction.setBatchSize(BATCH);
            transaction.setGetGeneratedKeys(false);
            ebean.insertAll(articles);
            transaction.commit();
        }
    }

    @Override
    public void change(long key, int stock) {
        try (Transaction transaction = ebean.beginTransaction()) {
            ArticleBean article = Objects.requireNonNull(ebean.find(ArticleBean.class, key));
            article.stock(stock);
            ebean.update(article);
            transaction.commit();
        }
    }

    @Override
    public List<OrderBean> orders(long firstKey, int orders) {
        return ebean.find(OrderBean.class)
                .fetchQuery("lines")
                .where()
                .ge("id", firstKey)
                .orderBy("id")
                .setMaxRows(orders)
                .findList();
    }

    @Override
    public long count(String firstName, String endName) {
        return ebean.find(ArticleBean.class)
                .where()
                .ge("name", firstName)
                .lt("name", endName)
                .findCount();
    }

    @Override
    public boolean exists(String code) {
        return ebean.find(ArticleBean.class).where().eq("code", code).exists();
    }

    @Override
    public int addStock(long firstKey, long endKey) {
        return ebean.update(ArticleBean.class)
                .setRaw("stock = stock + 1, version = version + 1")
                .where()
                .ge("id", firstKey)
                .lt("id", endKey)
                .update();
    }

    @Override
    public ArticleBean article(ArticleData values) {
        ArticleBean article = new ArticleBean();
        article.code = values.code();
        article.name = values.name();
        article.price = values.price();
        article.stock = values.stock();
        article.archived = values.archived();
        article.weight = values.weight();
        article.note = values.note();
        return article;
    }

    @Override
    public ArticleData data(ArticleBean article) {
        return new ArticleData(
                article.id,
                article.code,
                article.name,
                article.price,
                article.stock,
                article.archived,
                article.weight,
                article.note,
                article.version);
    }

    @Override
    public OrderData orderData(OrderBean order) {
        return new OrderData(
                order.id,
                order.number,
                order.lines.stream()
                        .map(line -> new LineData(line.id, line.position, line.label, line.pieces))
                        .sorted(Comparator.comparingLong(LineData::id))
                        .toList());
    }

    @Override
    public void close() {
        ebean.shutdown(false, false);
    }
}
