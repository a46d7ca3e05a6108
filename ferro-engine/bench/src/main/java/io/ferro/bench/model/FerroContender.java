package io.ferro.bench.model;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.OrderData;
import io.ferro.bench.contender.OrderData.LineData;
import io.ferro.model.Many;
import io.ferro.model.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Ferro, with a session for each call, so that no identity map answers for the database. */
public final class FerroContender implements Contender<Article, Order> {

    private final Engines engines;
    private final Engine engine;

    /**
     * Connects.
     *
     * @param url the database
     * @param connections how many connections the pool has at most
     */
    public FerroContender(String url, int connections) {
        engines = Engines.create(Article.class, Order.class, OrderLine.class);
        engine = engines.connect(ConnectionSettings.of(url).pool(PoolConfig.of(connections)));
    }

    /** Makes the tables of every contender and fills them. */
    public static void fill(String url) {
        try (FerroContender ferro = new FerroContender(url, 5);
                Session session = ferro.engine.session()) {
            ferro.engine.createTables();
            session.bulkCreate(
                    LongStream.rangeClosed(1, ArticleData.ROWS).mapToObj(n -> ferro.article(ArticleData.number(n))));
            session.bulkCreate(LongStream.rangeClosed(1, OrderData.ROWS)
                    .mapToObj(n -> new Order(n, OrderData.number(n).number(), Many.unsaved())));
            session.bulkCreate(LongStream.rangeClosed(1, OrderData.ROWS)
                    .boxed()
                    .flatMap(n -> OrderData.number(n).lines().stream()
                            .map(line -> new OrderLine(
                                    line.id(), Ref.id(Order.class, n), line.position(), line.label(), line.pieces()))));
        }
    }

    @Override
    public @Nullable Article find(long key) {
        try (Session session = engine.session()) {
            return session.find(Article.class, key).orElse(null);
        }
    }

    @Override
    public @Nullable Article findByCode(String code) {
        try (Session session = engine.session()) {
            return session.query(Article.class)
                    .where(Article_.code.eq(code))
                    .one()
                    .orElse(null);
        }
    }

    @Override
    public List<Article> load(long firstKey, int rows) {
        try (Session session = engine.session()) {
            return session.query(Article.class)
                    .where(Article_.id.ge(firstKey))
                    .orderBy(Article_.id.asc())
                    .limit(rows)
                    .all();
        }
    }

    @Override
    public List<Article> page(String firstName, int rows) {
        try (Session session = engine.session()) {
            return session.query(Article.class)
                    .where(Article_.archived.isFalse(), Article_.name.ge(firstName))
                    .orderBy(Article_.name.asc())
                    .limit(rows)
                    .all();
        }
    }

    @Override
    public long insert(Article article) {
        try (Session session = engine.session()) {
            return Objects.requireNonNull(session.create(article).id());
        }
    }

    @Override
    public void insertAll(List<Article> articles) {
        try (Session session = engine.session()) {
            session.bulkCreate(articles);
        }
    }

    @Override
    public void change(long key, int stock) {
        try (Session session = engine.session()) {
            session.save(session.get(Article.class, key).withStock(stock));
        }
    }

    @Override
    public List<Order> orders(long firstKey, int orders) {
        try (Session session = engine.session()) {
            return session.query(Order.class)
                    .where(Order_.id.ge(firstKey))
                    .orderBy(Order_.id.asc())
                    .limit(orders)
                    .with(Order_.lines)
                    .all();
        }
    }

    @Override
    public long count(String firstName, String endName) {
        try (Session session = engine.session()) {
            return session.query(Article.class)
                    .where(Article_.name.ge(firstName), Article_.name.lt(endName))
                    .count();
        }
    }

    @Override
    public boolean exists(String code) {
        try (Session session = engine.session()) {
            return session.query(Article.class).where(Article_.code.eq(code)).exists();
        }
    }

    @Override
    public int addStock(long firstKey, long endKey) {
        try (Session session = engine.session()) {
            return session.query(Article.class)
                    .where(Article_.id.ge(firstKey), Article_.id.lt(endKey))
                    .update(Article_.stock.add(1));
        }
    }

    @Override
    public Article article(ArticleData values) {
        return new Article(
                values.id(),
                values.code(),
                values.name(),
                values.price(),
                values.stock(),
                values.archived(),
                values.weight(),
                values.note(),
                values.version());
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
                Objects.requireNonNull(order.id()),
                order.number(),
                order.lines().all().stream()
                        .map(line -> new LineData(
                                Objects.requireNonNull(line.id()), line.position(), line.label(), line.pieces()))
                        .sorted(Comparator.comparingLong(LineData::id))
                        .toList());
    }

    @Override
    public void close() {
        engines.close();
    }
}
