package io.ferro.ddl.run;

import io.ferro.ddl.Change;
import io.ferro.ddl.Difference;
import io.ferro.ddl.Migration;
import io.ferro.ddl.ModelSchema;
import io.ferro.ddl.Schema;
import io.ferro.ddl.SchemaDialect;
import io.ferro.dialect.Dialect;
import io.ferro.error.SchemaErrors;
import io.ferro.schema.MigrateOptions;
import io.ferro.schema.MigrationPlan;
import io.ferro.schema.PlannedStatement;
import io.ferro.spi.ModelDescriptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The migration of one connection to the models: from reading and comparing to the plan. Immutable and thread-safe. */
public final class SchemaMigration {

    private final String connectionName;
    private final Dialect dialect;
    private final SchemaDialect schemaDialect;
    private final List<ModelDescriptor<?>> models;
    private final MigrateOptions options;

    /**
     * Prepares a migration; nothing is read yet.
     *
     * @param connectionName the name of the connection
     * @param dialect its dialect
     * @param models the models
     * @param options how far it may go
     */
    public SchemaMigration(
            String connectionName, Dialect dialect, List<ModelDescriptor<?>> models, MigrateOptions options) {
        this.connectionName = connectionName;
        this.dialect = dialect;
        this.schemaDialect = SchemaDialects.of(dialect);
        this.models = models;
        this.options = options;
    }

    /** {@return the database system's part} */
    public SchemaDialect dialect() {
        return schemaDialect;
    }

    /**
     * {@return what is to be done}
     *
     * @param connection a connection in a transaction
     * @throws SQLException as the driver does
     * @throws io.ferro.SchemaException if a step is impossible
     */
    public MigrationPlan plan(Connection connection) throws SQLException {
        Schema declared = ModelSchema.of(ModelTables.of(models), dialect);
        Schema live = schemaDialect.live(connection, declared);
        Schema model = schemaDialect.canonical(connection, declared, live);
        List<Change> all = new ArrayList<>(schemaDialect.enumChanges(connection, declared));
        all.addAll(Difference.between(model, live));
        Predicate<Change> allowed = change -> change.rung().isAllowedBy(options);
        Migration migration =
                new Migration(model, live, all.stream().filter(allowed).toList());
        List<String> obstacles = schemaDialect.obstacles(connection, migration);
        if (!obstacles.isEmpty()) {
            throw SchemaErrors.impossible(connectionName, obstacles);
        }
        List<PlannedStatement> statements = schemaDialect.statements(migration);
        return MigrationPlan.of(
                statements,
                schemaDialect.script(statements),
                all.stream().filter(allowed.negate()).map(SchemaMigration::left).toList());
    }

    private static String left(Change change) {
        return change.reason() + " (needs " + change.rung().setting() + ")";
    }
}
