package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.NoDefaultConnectionException;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.UnknownConnectionException;
import io.ferro.docs.shop.Currency;
import io.ferro.tck.Database;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The snippets of named-connections.md. */
@OnEveryDatabase
class NamedConnectionsTest {

    @Test
    void namesChoosesAndCloses(TestDatabase database, Database kind) {
        try (TestDatabase other = kind.fresh();
                Engines engines = Engines.create(Currency.class)) {
            String url = database.url();
            String adminUrl = other.url();
            try (Engines owner = Engines.create(Currency.class)) {
                owner.connect(adminUrl).createTables();
            }

            engines.connect("sqlite::memory:"); // no name: "default"
            engines.connect(ConnectionSettings.of(url).named("analytics").autoMigrate());

            engines.engine("analytics").runInTransaction(tx -> tx.execute("create table hits (page text, n bigint)"));
            try (Session session = engines.session("analytics")) {
                session.create(new Currency("EUR", "Euro"));
            }
            Models<Currency> currencies = engines.models(Currency.class);
            List<Currency> there = currencies.using("analytics").all();
            assertThat(there).hasSize(1);

            assertThatThrownBy(() -> engines.engine("reports"))
                    .isInstanceOf(UnknownConnectionException.class)
                    .hasMessage("FERRO-0105: There is no connection named \"reports\"."
                            + " Registered are: default, analytics.");

            engines.setDefaultConnection("analytics");
            assertThat(engines.engine().name()).isEqualTo("analytics");

            engines.disconnect("analytics", Duration.ofSeconds(10));
            assertThatThrownBy(engines::engine).isInstanceOf(NoDefaultConnectionException.class);

            engines.connect(ConnectionSettings.of(adminUrl).named("admin").pool(PoolConfig.of(1)));

            engines.engine("admin")
                    .runInSession(session -> session.execute("delete from currency where code = ?", "DEM"));
            assertThatThrownBy(engines::engine).isInstanceOf(NoDefaultConnectionException.class);
        }
    }
}
