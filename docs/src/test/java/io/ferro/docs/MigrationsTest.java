package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.docs.shop.Vendor;
import io.ferro.schema.MigrateOptions;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of migrations.md. */
class MigrationsTest {

    @TempDir
    Path migrations;

    @Test
    void flywayAppliesWhatFerroWrites() throws IOException {
        Files.writeString(migrations.resolve("V1__begin.sql"), "create table vendor (id integer primary key);\n");
        Files.writeString(migrations.resolve("afterConnect.sql"), "pragma foreign_keys = off;\n");
        try (TestDatabase database = Database.SQLITE.fresh()) {
            String url = database.url();
            try (Engines migrating = Engines.create()) {
                migrate(migrating.connect(url)); // as above
            }
            try (Engines engines = Engines.create(Vendor.class)) {
                Engine engine = engines.connect(url);
                Optional<Path> script = engine.plan(MigrateOptions.defaults().updates())
                        .writeFlyway(migrations, "add reviews"); // V2__add_reviews.sql beside V1__begin.sql
                assertThat(script).contains(migrations.resolve("V2__add_reviews.sql"));
            }
            try (Engines engines = Engines.create(Vendor.class)) {
                Engine engine = engines.connect(url);
                migrate(engine);
                assertThat(engine.plan(MigrateOptions.defaults().updates()).isEmpty())
                        .isTrue();
            }
        }
    }

    private void migrate(Engine engine) {
        Flyway.configure()
                .dataSource(engine.dataSource())
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
    }
}
