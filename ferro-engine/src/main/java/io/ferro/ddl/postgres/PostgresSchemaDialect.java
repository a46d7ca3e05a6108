package io.ferro.ddl.postgres;

import io.ferro.ddl.Change;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.DataObstacles;
import io.ferro.ddl.Migration;
import io.ferro.ddl.Schema;
import io.ferro.ddl.SchemaDialect;
import io.ferro.dialect.Dialect;
import io.ferro.schema.PlannedStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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
        return LiveSchema.of(connection, relations(model));
    }

    @Override
    public Schema canonical(Connection connection, Schema model, Schema live) throws SQLException {
        Schema spelt = new Spelling(connection, new CreateTableSql(dialect), relations(model))
                .with(enumChanges(connection, model), new EnumStatements(dialect))
                .of(model, live);
        return TypeFit.apply(connection, model, spelt, live);
    }

    @Override
    public List<Change> enumChanges(Connection connection, Schema model) throws SQLException {
        return new EnumTypes(connection, dialect.schema()).missing(model.enumTypes());
    }

    @Override
    public List<String> obstacles(Connection connection, Migration migration) throws SQLException {
        List<String> obstacles = new ArrayList<>(new Obstacles(migration).all());
        Probe probe = new Probe(connection);
        obstacles.addAll(new DependencyObstacles(dialect, migration, probe).all());
        PostgresQuestions questions = new PostgresQuestions(dialect, probe);
        FutureTable future = new FutureTable(dialect, migration);
        obstacles.addAll(new DataObstacles(migration, future, questions, new CreateTableSql(dialect)).all());
        return obstacles;
    }

    @Override
    public List<PlannedStatement> statements(Migration migration) {
        return new PostgresStatements(dialect, migration).all();
    }

    private Relations relations(Schema model) {
        return new Relations(model.tables().keySet(), dialect.schema());
    }
}
