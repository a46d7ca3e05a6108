package io.ferro.tck.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.SchemaException;
import io.ferro.schema.MigrateOptions;
import io.ferro.schema.MigrationPlan;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts for Flyway, applied by Flyway itself to a database that it has looked after from the beginning. */
class FlywayTest extends EngineAssertions {

    private static final MigrateOptions UPDATES = MigrateOptions.defaults().updates();
    private static final MigrateOptions DESTRUCTIVE = MigrateOptions.defaults().destructive();

    @TempDir
    Path scripts;

    @Test
    @Assertion("MIG-07")
    void theNextScriptMakesTheDatabaseWhatTheModelsAskFor() throws Exception {
        Engine engine = oldDatabase();
        String sums = sums(engine);
        List<String> before = dump(engine);

        MigrationPlan plan = engine.plan(UPDATES);
        assertThat(plan.isEmpty()).isFalse();
        assertThat(plan.writeFlyway(scripts, "add reviews")).contains(scripts.resolve("V2__add_reviews.sql"));
        assertThat(scripts.resolve("V2__add_reviews.sql")).hasContent(plan.sql());
        assertThat(dump(engine)).isEqualTo(before);

        assertThat(flyway(engine).migrationsExecuted).isEqualTo(1);
        assertThat(engine.plan(UPDATES).isEmpty()).isTrue();
        assertThat(sums(engine)).isEqualTo(sums);
        assertThat(engine.models(GrownProduct.class).query().count()).isEqualTo(1000);
        assertThat(engine.models(GrownReview.class).all()).isEmpty();

        assertThat(engine.plan(UPDATES).writeFlyway(scripts, "nothing")).isEmpty();

        assertThatThrownBy(() -> engine.plan(DESTRUCTIVE).writeFlyway(scripts, "drop colours"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("FERRO-1012", "colour", "old_colours");
        engine.execute("drop index old_colours");
        assertThat(engine.plan(DESTRUCTIVE).writeFlyway(scripts, "Drop: colours & Größen?"))
                .contains(scripts.resolve("V3__drop_colours_größen.sql"));
        assertThat(flyway(engine).migrationsExecuted).isEqualTo(1);
        assertThat(engine.plan(DESTRUCTIVE).isEmpty()).isTrue();
        assertThat(engine.models(GrownProduct.class).query().count()).isEqualTo(1000);
        try (Stream<Path> files = Files.list(scripts)) {
            assertThat(files.map(Path::getFileName).map(Path::toString).filter(name -> name.startsWith("V")))
                    .hasSize(3);
        }
    }

    /** A connection that checks foreign keys would delete what refers to a table that is built anew; the script stops before that. */
    @Test
    void aScriptForSqliteStopsWhereForeignKeysAreOn() throws Exception {
        Engine engine = oldDatabase();
        engine.plan(UPDATES).writeFlyway(scripts, "grow");
        List<String> before = dump(engine);
        if (onSqlite()) {
            Files.delete(scripts.resolve("afterConnect.sql"));
            assertThatThrownBy(() -> flyway(engine.dataSource())).hasMessageContaining("are_on = 0");
            assertThat(dump(engine)).isEqualTo(before);
        }
    }

    @Test
    void whatFlywayMakesIsWhatFerroMakes() throws Exception {
        Engine byFlyway = oldDatabase();
        byFlyway.plan(UPDATES).writeFlyway(scripts, "grow");
        flyway(byFlyway);
        Map<String, ?> one = looks(byFlyway);
        String url = anotherDatabase().url();
        OldShop.open(database().database(), url, 1000);
        Engine byFerro = closedAfterwards(Engines.create(OldShop.MODELS)).connect(url);
        byFerro.migrate(UPDATES);
        one.remove("flyway_schema_history");
        assertThat(one).isEqualTo(looks(byFerro));
    }

    /** The tables of the shop, made by Flyway from its first script, with rows. */
    private Engine oldDatabase() throws IOException {
        Files.writeString(
                scripts.resolve("V1__begin.sql"),
                OldShop.tables(database().database()).stream().collect(Collectors.joining(";\n", "", ";\n")));
        Engine engine = closedAfterwards(Engines.create(OldShop.MODELS))
                .connect(database().url());
        assertThat(flyway(engine).migrationsExecuted).isEqualTo(1);
        OldShop.fill(engine, 1000);
        return engine;
    }

    /** On SQLite with engines of its own, whose connections do not stay without foreign keys in somebody's pool. */
    private MigrateResult flyway(Engine engine) throws IOException {
        if (!onSqlite()) {
            return flyway(engine.dataSource());
        }
        try (Engines own = Engines.create(OldShop.MODELS)) {
            Files.writeString(scripts.resolve("afterConnect.sql"), "pragma foreign_keys = off;\n");
            return flyway(own.connect(database().url()).dataSource());
        }
    }

    private MigrateResult flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + scripts)
                .load()
                .migrate();
    }

    private static String sums(Engine engine) {
        return engine.fetchAll(OldShop.sums()).toString();
    }

    private List<String> dump(Engine engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            return LiveSchema.of(database().database(), connection).dump();
        }
    }

    private Map<String, ?> looks(Engine engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            return LiveSchema.of(database().database(), connection).looks().tables();
        }
    }
}
