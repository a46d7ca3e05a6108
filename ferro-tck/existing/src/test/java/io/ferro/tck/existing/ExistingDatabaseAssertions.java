package io.ferro.tck.existing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.schema.MigrateOptions;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.OwnedDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A database that others made and filled, and models for it. */
abstract class ExistingDatabaseAssertions extends EngineAssertions {

    /** {@return an engine for the models on this test's database, which was made by these statements} */
    final Engine existing(List<String> statements, @Nullable String schema, Class<?>... models) throws SQLException {
        try (Engines administration = Engines.create(models)) {
            Script.run(administration.connect(database().url()).dataSource(), statements);
        }
        return again(schema, models);
    }

    /** {@return an engine for the models on this test's database as it is} */
    final Engine again(@Nullable String schema, Class<?>... models) {
        String url = database().url();
        return closedAfterwards(Engines.create(models))
                .connect(schema == null ? url : OwnedDatabase.with(url, "ferro_search_path=" + schema));
    }

    final String catalog(Engine engine) throws SQLException {
        return Catalog.of(engine.dataSource(), onSqlite());
    }

    /** A migration finds nothing to do, however far it may go, and changes nothing when it is run. */
    final void assertNothingToMigrate(Engine engine) throws SQLException {
        String before = catalog(engine);
        for (MigrateOptions options :
                List.of(MigrateOptions.defaults(), MigrateOptions.defaults().updates())) {
            assertThat(engine.plan(options).statements()).as(options.toString()).isEmpty();
            engine.migrate(options);
        }
        engine.createTables();
        assertThat(catalog(engine)).isEqualTo(before);
    }

    /** Every row of a model, read by Ferro, is what plain JDBC reads. */
    static <M> void assertReads(Engine engine, Class<M> model, Function<M, String> row, String sql)
            throws SQLException {
        List<String> plain = PlainRows.of(engine.dataSource(), sql);
        List<M> rows;
        try (Session session = engine.session()) {
            rows = session.query(model).all();
            assertThat(session.query(model).count()).as(model.getSimpleName()).isEqualTo(plain.size());
        }
        assertThat(rows.stream().map(row).sorted()).as(model.getSimpleName()).isEqualTo(plain);
        assertThat(plain).as(model.getSimpleName()).isNotEmpty();
    }

    /** {@return the key that a reference holds, null for no reference} */
    static @Nullable Integer key(@Nullable Ref<?> reference) {
        return reference == null ? null : reference.id(Integer.class);
    }
}
