package io.ferro.tck.schema;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.schema.MigrateOptions;
import io.ferro.schema.PlannedStatement;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** Assertions about migrations of PostgreSQL databases. Whatever a test opens through this class is closed after it. */
@OnDatabase(Database.POSTGRESQL)
@Timeout(120)
public abstract class MigrationAssertions {

    /** The first rung. */
    static final MigrateOptions CREATE = MigrateOptions.defaults();

    /** The second rung. */
    static final MigrateOptions UPDATES = MigrateOptions.defaults().updates();

    /** The third rung. */
    static final MigrateOptions DESTRUCTIVE = MigrateOptions.defaults().destructive();

    private final Deque<Engines> opened = new ArrayDeque<>();
    private TestDatabase database;

    /** For subclasses. */
    protected MigrationAssertions() {}

    @BeforeEach
    final void take(TestDatabase given) {
        database = given;
    }

    @AfterEach
    final void closeEverything() {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    final TestDatabase database() {
        return database;
    }

    /** {@return an engine for these models; nothing is created} */
    final Engine engine(Class<?>... models) {
        return engine(ConnectionSettings.of(database.url()), models);
    }

    final Engine engine(ConnectionSettings settings, Class<?>... models) {
        Engines engines = Engines.create(models);
        opened.push(engines);
        return engines.connect(settings);
    }

    static List<String> sql(Engine engine, MigrateOptions options) {
        return engine.plan(options).statements().stream()
                .map(PlannedStatement::sql)
                .toList();
    }

    static void run(Engine engine, String... statements) {
        for (String statement : statements) {
            engine.execute(statement);
        }
    }
}
