package io.ferro.bench;

import io.ferro.Engine;
import io.ferro.tck.Database;

/** Who is measured. Public because JMH's code is in a package of its own. */
public enum ContenderKind {
    JDBC {
        @Override
        Contender on(Engine engine, Database database) {
            ArticleColumns columns = switch (database) {
                case SQLITE -> new SqliteArticleColumns();
                case POSTGRESQL -> new PostgresArticleColumns();
            };
            return new JdbcContender(engine.dataSource(), columns);
        }
    },

    FERRO {
        @Override
        Contender on(Engine engine, Database database) {
            return new FerroContender(engine);
        }
    };

    /** {@return the contender over the engine's pool} */
    abstract Contender on(Engine engine, Database database);
}
