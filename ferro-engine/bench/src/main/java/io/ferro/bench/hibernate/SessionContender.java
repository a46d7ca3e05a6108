package io.ferro.bench.hibernate;

import io.ferro.bench.contender.Target;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Hibernate's session, a new one for each call. */
public final class SessionContender extends HibernateContender<Session> {

    public SessionContender(Target target) {
        super(target);
    }

    @Override
    <T extends @Nullable Object> T inSession(Function<Session, T> work) {
        try (Session session = factory.openSession()) {
            return work.apply(session);
        }
    }

    @Override
    <T extends @Nullable Object> T inTransaction(Function<Session, T> work) {
        return factory.fromTransaction(work);
    }

    @Override
    public @Nullable ArticleEntity find(long key) {
        return inSession(session -> session.find(ArticleEntity.class, key));
    }

    @Override
    public long insert(ArticleEntity article) {
        inTransaction(session -> {
            session.persist(article);
            return article;
        });
        return Objects.requireNonNull(article.id);
    }

    @Override
    public void insertAll(List<ArticleEntity> articles) {
        inTransaction(session -> {
            articles.forEach(session::persist);
            return articles;
        });
    }

    @Override
    public void change(long key, int stock) {
        inTransaction(session -> {
            ArticleEntity article = session.find(ArticleEntity.class, key);
            article.stock = stock;
            return article;
        });
    }
}
