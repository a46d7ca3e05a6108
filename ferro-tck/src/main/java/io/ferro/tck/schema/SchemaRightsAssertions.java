package io.ferro.tck.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.schema.MigrateOptions;
import io.ferro.tck.Assertion;
import io.ferro.tck.PgBouncerOptions;
import io.ferro.tck.engine.OwnedDatabase;
import io.ferro.tck.engine.PostgresAssertions;
import org.junit.jupiter.api.Test;

/** Migrations by users of few rights, and through a pooler of transactions. */
public abstract class SchemaRightsAssertions extends PostgresAssertions {

    private static final MigrateOptions DESTRUCTIVE = MigrateOptions.defaults().destructive();

    /** For subclasses. */
    protected SchemaRightsAssertions() {}

    private Engine engine(String url, OwnedDatabase owned) {
        return unconnected(Crate.class, Warehouse.class)
                .connect(ConnectionSettings.of(url).username(owned.user()).password(owned.password()));
    }

    @Test
    @Assertion("MIG-06")
    void aUserWhoMayNotMakeTemporaryTables() {
        OwnedDatabase owned = ownedDatabase();
        Engine administrator = unconnected(Crate.class, Warehouse.class).connect(owned.server());
        Engine engine = engine(owned.url(), owned);
        administrator.execute("revoke temporary on database " + owned.name() + " from public");
        administrator.execute("revoke temporary on database " + owned.name() + " from \"" + owned.user() + "\"");
        engine.createTables();
        assertThat(engine.plan(DESTRUCTIVE).isEmpty())
                .as(engine.plan(DESTRUCTIVE).toString())
                .isTrue();
        assertThat(engine.fetchAll("select from pg_class where relname like 'ferro_twin%'"))
                .isEmpty();
    }

    @Test
    @Assertion({"MIG-03", "MIG-06"})
    void throughAPoolerOfTransactions() {
        OwnedDatabase owned = ownedDatabase();
        Engine engine =
                engine(owned.url(pooler(PgBouncerOptions.of(PgBouncerOptions.Mode.TRANSACTION, 2), owned)), owned);
        engine.createTables();
        engine.execute("alter table crate drop column weight");
        engine.execute("alter table crate add column gone int");
        engine.migrate(DESTRUCTIVE);
        assertThat(engine.plan(DESTRUCTIVE).isEmpty())
                .as(engine.plan(DESTRUCTIVE).toString())
                .isTrue();
        assertThat(engine.fetchAll("select weight from crate")).isEmpty();
    }
}
