package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.UnknownConnectionException;
import io.ferro.docs.shop.Currency;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The snippets of connections.md. */
class ConnectionsTest {

    @Test
    void namesConnections() {
        try (TestDatabase server = Database.POSTGRESQL.fresh();
                Engines engines = Engines.create(Currency.class)) {
            String url = server.url();

            engines.connect("sqlite::memory:"); // registers "default"
            engines.connect(ConnectionSettings.of(url)
                    .named("analytics")
                    .pool(PoolConfig.of(10).minConnections(1).acquireTimeout(Duration.ofSeconds(5)))
                    .autoMigrate()); // creates missing tables

            Engine analytics = engines.engine("analytics");
            analytics.runInTransaction(tx -> tx.execute("create table hits (page text, n bigint)"));

            try (Session session = engines.session("analytics")) { // no name: the default connection
                session.create(new Currency("EUR", "Euro"));
                long everywhere = engines.models(Currency.class).query().count(); // on the session of this thread
                long here = engines.engine()
                        .fetchOne("select 1 as one")
                        .orElseThrow()
                        .getLong("one");
                assertThat(everywhere).isEqualTo(1);
                assertThat(here).isEqualTo(1);
            }

            engines.setDefaultConnection("analytics");
            engines.disconnect("analytics"); // waits for work under way, then closes the pool
            assertThatThrownBy(() -> engines.engine("analytics"))
                    .isInstanceOf(UnknownConnectionException.class)
                    .hasMessage("FERRO-0105: There is no connection named \"analytics\". Registered are: default.");
        }
    }

    @Test
    void userAndPassword() {
        String password = "p@ss/w%rd";

        ConnectionSettings settings = ConnectionSettings.of("postgresql://db.example/shop")
                .username("ada")
                .password(password); // as it is, nothing is encoded

        assertThat(settings.password()).contains("p@ss/w%rd");
        assertThat(settings).hasToString("ConnectionSettings[default postgresql://db.example/shop]");
    }
}
