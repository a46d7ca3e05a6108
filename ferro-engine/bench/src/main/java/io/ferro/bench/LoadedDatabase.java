package io.ferro.bench;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.util.stream.LongStream;

/** A new database with {@value Article#ROWS} articles and a pool on it. */
final class LoadedDatabase implements AutoCloseable {

    private final TestDatabase database;
    private final Engines engines;

    private LoadedDatabase(TestDatabase database, Engines engines) {
        this.database = database;
        this.engines = engines;
    }

    static LoadedDatabase open(Database kind) {
        LoadedDatabase loaded = new LoadedDatabase(kind.fresh(), Engines.create(Article.class));
        try {
            loaded.fill();
            return loaded;
        } catch (RuntimeException e) {
            loaded.close();
            throw e;
        }
    }

    private void fill() {
        Engine engine = engines.connect(ConnectionSettings.of(database.url()).autoMigrate());
        try (Session session = engine.session()) {
            session.bulkCreate(LongStream.rangeClosed(1, Article.ROWS)
                    .mapToObj(Article::number)
                    .toList());
        }
        // Otherwise PostgreSQL does it by itself at some time, while a contender is measured.
        engine.execute(database.database() == Database.POSTGRESQL ? "vacuum analyze" : "analyze");
    }

    Contender contender(ContenderKind kind) {
        return kind.on(engines.engine(), database.database());
    }

    @Override
    public void close() {
        engines.close();
        database.close();
    }
}
