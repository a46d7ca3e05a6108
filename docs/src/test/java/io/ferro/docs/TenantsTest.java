package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.docs.shop.Currency;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The snippets of tenants.md. */
class TenantsTest {

    @Test
    void oneSchemaForEachTenant() {
        try (TestDatabase server = Database.POSTGRESQL.fresh();
                Engines administration = Engines.create();
                Engines engines = Engines.create(Currency.class)) {
            String url = server.url();
            administration.connect(url).execute("create schema acme");
            administration.engine().execute("create schema globex");

            for (String tenant : List.of("acme", "globex")) { // names from the program's own list, never from a request
                engines.connect(ConnectionSettings.of(url + "?ferro_search_path=" + tenant)
                        .named(tenant)
                        .pool(PoolConfig.of(2))
                        .autoMigrate()); // creates the tables that this schema lacks
            }

            try (Session session = engines.session("acme")) {
                session.create(new Currency("EUR", "Euro"));
            }
            long others =
                    engines.engine("globex").models(Currency.class).query().count(); // 0
            assertThat(others).isZero();

            assertThatThrownBy(() -> engines.connect(ConnectionSettings.of(url + "?ferro_search_path=initech")
                            .named("initech")))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("\"initech\"");
        }
    }
}
