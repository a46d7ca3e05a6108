package io.ferro.bench;

import io.ferro.Engine;
import io.ferro.Session;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ferro, with a session for each call, so that no identity map answers for the database. */
final class FerroContender implements Contender {

    private final Engine engine;

    FerroContender(Engine engine) {
        this.engine = engine;
    }

    @Override
    public @Nullable Article find(long key) {
        try (Session session = engine.session()) {
            return session.find(Article.class, key).orElse(null);
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
            Article created = session.callInTransaction(tx -> session.create(article));
            return Objects.requireNonNull(created.id());
        }
    }
}
