package io.ferro.session;

import io.ferro.ddl.run.SchemaMigration;
import io.ferro.error.SchemaErrors;
import io.ferro.pool.Access;
import io.ferro.pool.Lease;
import io.ferro.pool.NamedConnection;
import io.ferro.schema.MigrateOptions;
import io.ferro.schema.MigrationPlan;
import io.ferro.schema.PlannedStatement;
import io.ferro.spi.ModelDescriptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Plans and runs the migrations of one connection, each in a transaction. Thread-safe. */
final class SchemaWork {

    private static final Logger LOG = LoggerFactory.getLogger("io.ferro.schema");

    private final Executor executor;
    private final NamedConnection connection;
    private final List<ModelDescriptor<?>> models;

    SchemaWork(Executor executor, List<ModelDescriptor<?>> models) {
        this.executor = executor;
        this.connection = executor.connection();
        this.models = models;
    }

    MigrationPlan plan(MigrateOptions options) {
        SchemaMigration migration = migration(options);
        if (executor.transaction() != null) {
            return executor.run(Access.READ, null, migration::plan);
        }
        return executor.run(Access.READ, null, physical -> {
            Executor.begin(physical, connection.prologue());
            try {
                return migration.plan(physical);
            } finally {
                physical.rollback();
                physical.setAutoCommit(true);
            }
        });
    }

    void migrate(MigrateOptions options) {
        if (executor.transaction() != null) {
            throw SchemaErrors.inTransaction(connection.name());
        }
        executor.threads().requireNoTransactionElsewhere(connection);
        SchemaMigration migration = migration(options);
        try (Lease lease = connection.borrow(Access.WRITE, null)) {
            migrate(migration, lease, options.hasUpdates());
        } catch (SQLException e) {
            throw executor.failures().translate(e, null);
        }
    }

    /** A connection is only lent again when what was set on it for the migration is known to be undone. */
    private void migrate(SchemaMigration migration, Lease lease, boolean changesTables) throws SQLException {
        Connection physical = lease.connection();
        boolean undone = false;
        try {
            migration.dialect().beforeTransaction(physical);
            try {
                inTransaction(migration, physical, changesTables);
            } finally {
                migration.dialect().afterTransaction(physical);
            }
            undone = true;
        } finally {
            if (!undone) {
                lease.spoil();
            }
        }
    }

    private void inTransaction(SchemaMigration migration, Connection physical, boolean changesTables)
            throws SQLException {
        Executor.begin(physical, connection.prologue());
        boolean done = false;
        try {
            migration.dialect().lock(physical, connection.name());
            MigrationPlan plan = migration.plan(physical);
            plan.left().forEach(each -> LOG.info("{}: left as it is: {}", connection.name(), each));
            for (PlannedStatement statement : plan.statements()) {
                log(statement, changesTables);
                execute(physical, statement);
            }
            migration.dialect().beforeCommit(physical);
            physical.commit();
            done = true;
        } finally {
            if (!done) {
                physical.rollback();
            }
            physical.setAutoCommit(true);
        }
    }

    /** Where existing tables may be changed, each statement counts; where they are only created, there may be hundreds. */
    private void log(PlannedStatement planned, boolean changesTables) {
        LOG.atLevel(changesTables ? Level.INFO : Level.DEBUG)
                .log("{}: {}: {}", connection.name(), planned.reason(), planned.sql());
    }

    private void execute(Connection physical, PlannedStatement planned) throws SQLException {
        try (Statement statement = physical.createStatement()) {
            statement.execute(planned.sql());
        } catch (SQLException e) {
            throw executor.failures().translate(e, planned.sql());
        }
    }

    private SchemaMigration migration(MigrateOptions options) {
        return new SchemaMigration(connection.name(), connection.dialect(), models, options);
    }
}
