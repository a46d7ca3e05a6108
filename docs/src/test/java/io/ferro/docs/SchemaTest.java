package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.docs.shop.Vendor;
import io.ferro.schema.MigrateOptions;
import io.ferro.schema.MigrationPlan;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import org.junit.jupiter.api.Test;

/** The snippets of schema.md. */
class SchemaTest {

    @Test
    void migratesWhenItConnects() {
        try (TestDatabase database = Database.SQLITE.fresh();
                Engines engines = Engines.create(Vendor.class)) {
            String url = database.url();
            engines.connect(ConnectionSettings.of(url).migrateUpdates());
            assertThat(engines.engine().models(Vendor.class).all()).isEmpty();
        }
    }

    @Test
    void migratesOnDemand() {
        try (TestDatabase database = Database.SQLITE.fresh();
                Engines engines = Engines.create(Vendor.class)) {
            Engine engine = engines.connect(database.url());
            engine.execute("create table vendor (id integer primary key autoincrement)");
            MigrationPlan plan = engine.plan(MigrateOptions.defaults().updates()); // changes nothing
            System.out.println(plan); // the SQL, each statement with its reason
            engine.migrate(MigrateOptions.defaults().updates());
            assertThat(plan.sql()).contains("name");
            engine.models(Vendor.class).create(new Vendor("Ada"));
        }
    }
}
