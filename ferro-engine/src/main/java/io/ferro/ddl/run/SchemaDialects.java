package io.ferro.ddl.run;

import io.ferro.ddl.SchemaDialect;
import io.ferro.ddl.postgres.PostgresSchemaDialect;
import io.ferro.ddl.sqlite.SqliteSchemaDialect;
import io.ferro.dialect.Dialect;

/** Finds the part of a database system. */
final class SchemaDialects {

    private SchemaDialects() {}

    static SchemaDialect of(Dialect dialect) {
        return switch (dialect.system()) {
            case POSTGRESQL -> new PostgresSchemaDialect(dialect);
            case SQLITE -> new SqliteSchemaDialect(dialect);
        };
    }
}
