package io.ferro.ddl.postgres;

import io.ferro.ddl.Migration;
import io.ferro.ddl.Schema;
import io.ferro.ddl.SchemaDialect;
import io.ferro.dialect.Dialect;
import io.ferro.schema.PlannedStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL's part in migrations. */
public final class PostgresSchemaDialect implements SchemaDialect {

    private final Dialect dialect;

    /**
     * Made for one connection.
     *
     * @param dialect its dialect
     */
    public PostgresSchemaDialect(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void lock(Connection connection, String name) throws SQLException {
        MigrationLock.take(connection, name);
    }

    @Override
    public Schema live(Connection connection, Schema model) throws SQLException {
        return new LiveSchema(connection, dialect.schema()).read(model.tables().keySet());
    }

    @Override
    public Schema canonical(Connection connection, Schema model, Schema live) throws SQLException {
        return model;
    }

    @Override
    public List<String> obstacles(Connection connection, Migration migration) throws SQLException {
        return List.of();
    }

    @Override
    public List<PlannedStatement> statements(Migration migration) {
        return new PostgresStatements(dialect, migration).all();
    }
}
