package io.ferro.bench.hibernate;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.OrderData;
import io.ferro.bench.contender.OrderData.LineData;
import io.ferro.bench.contender.Target;
import io.ferro.tck.Database;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.community.dialect.SQLiteDialect;
import org.jspecify.annotations.Nullable;

/** What both kinds of session do the same way. */
abstract class HibernateContender<S extends SharedSessionContract> implements Contender<ArticleEntity, OrderEntity> {

    final SessionFactory factory;

    HibernateContender(Target target) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Configuration configuration = new Configuration()
                .addAnnotatedClass(ArticleEntity.class)
                .addAnnotatedClass(OrderEntity.class)
                .addAnnotatedClass(LineEntity.class)
                .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, 1_000);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, target.pool());
        if (target.database() == Database.SQLITE) {
            configuration.setProperty(AvailableSettings.DIALECT, SQLiteDialect.class);
        }
        factory = configuration.buildSessionFactory();
    }

    /** {@return the result of work in a session of its own} */
    abstract <T extends @Nullable Object> T inSession(Function<S, T> work);

    /** {@return the result of work in a session of its own and one transaction} */
    abstract <T extends @Nullable Object> T inTransaction(Function<S, T> work);

    @Override
    public final @Nullable ArticleEntity findByCode(String code) {
        return inSession(session -> session.createQuery("from Article where code = :code", ArticleEntity.class)
                .setParameter("code", code)
                .uniqueResult());
    }

    @Override
    public final List<ArticleEntity> load(long firstKey, int rows) {
        return inSession(session -> session.createQuery("from Article where id >= :id order by id", ArticleEntity.class)
                .setParameter("id", firstKey)
                .setMaxResults(rows)
                .list());
    }

    @Override
    public final List<ArticleEntity> page(String firstName, int rows) {
        return inSession(session -> session.createQuery(
                        "from Article where archived = false and name >= :name order by name", ArticleEntity.class)
                .setParameter("name", firstName)
                .setMaxResults(rows)
                .list());
    }

    /** The keys of a subquery, because rows of a join cannot be limited to so many orders. */
    @Override
    public final List<OrderEntity> orders(long firstKey, int orders) {
        return inSession(session -> session.createQuery(
                        "select o from Order o left join fetch o.lines where o.id in"
                                + " (select i.id from Order i where i.id >= :id order by i.id limit :orders) order by o.id",
                        OrderEntity.class)
                .setParameter("id", firstKey)
                .setParameter("orders", orders)
                .list());
    }

    @Override
    public final long count(String firstName, String endName) {
        return inSession(session -> session.createQuery(
                        "select count(*) from Article where name >= :first and name < :end", Long.class)
                .setParameter("first", firstName)
                .setParameter("end", endName)
                .uniqueResult());
    }

    @Override
    public final boolean exists(String code) {
        return inSession(session -> session.createQuery("select 1 from Article where code = :code", Integer.class)
                        .setParameter("code", code)
                        .setMaxResults(1)
                        .uniqueResult()
                != null);
    }

    @Override
    public final int addStock(long firstKey, long endKey) {
        return inTransaction(session -> session.createMutationQuery(
                        "update versioned Article set stock = stock + 1 where id >= :first and id < :end")
                .setParameter("first", firstKey)
                .setParameter("end", endKey)
                .executeUpdate());
    }

    @Override
    public final ArticleEntity article(ArticleData values) {
        ArticleEntity article = new ArticleEntity();
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
    public final ArticleData data(ArticleEntity article) {
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
    public final OrderData orderData(OrderEntity order) {
        return new OrderData(
                order.id,
                order.number,
                order.lines.stream()
                        .map(line -> new LineData(line.id, line.position, line.label, line.pieces))
                        .sorted(Comparator.comparingLong(LineData::id))
                        .toList());
    }

    @Override
    public final void close() {
        factory.close();
    }
}
