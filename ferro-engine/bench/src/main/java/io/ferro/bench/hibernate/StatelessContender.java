package io.ferro.bench.hibernate;

import io.ferro.bench.contender.Target;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Hibernate's session without an identity map, a new one for each call. */
public final class StatelessContender extends HibernateContender<StatelessSession> {

    public StatelessContender(Target target) {
        super(target);
    }

    @Override
    <T extends @Nullable Object> T inSession(Function<StatelessSession, T> work) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return work.apply(session);
        }
    }

    @Override
    <T extends @Nullable Object> T inTransaction(Function<StatelessSession, T> work) {
        return factory.fromStatelessTransaction(work);
    }

    @Override
    public @Nullable ArticleEntity find(long key) {
        return inSession(session -> session.get(ArticleEntity.class, key));
    }

    @Override
    public long insert(ArticleEntity article) {
        inTransaction(session -> session.insert(article));
        return Objects.requireNonNull(article.id);
    }

    @Override
    public void insertAll(List<ArticleEntity> articles) {
        inTransaction(session -> {
            session.insertMultiple(articles);
            return articles;
        });
    }

    @Override
    public void change(long key, int stock) {
        inTransaction(session -> {
            ArticleEntity article = session.get(ArticleEntity.class, key);
            article.stock = stock;
            session.update(article);
            return article;
        });
    }
}
