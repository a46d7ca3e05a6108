package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.docs.shop.Currency;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import org.junit.jupiter.api.Test;

/** The snippet of tls.md; what the page says about certificates is proved by the assertions on TLS. */
class TlsTest {

    @Test
    void tellsWhetherAConnectionIsEncrypted() {
        try (TestDatabase server = Database.POSTGRESQL.fresh();
                Engines engines = Engines.create(Currency.class)) {
            String url = server.url();

            Engine engine = engines.connect(ConnectionSettings.of(url));
            boolean encrypted = engine.fetchOne("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
                    .orElseThrow()
                    .getBoolean("ssl");

            long encryptedHere = engine.fetchOne("select count(*) as n from pg_stat_ssl where ssl")
                    .orElseThrow()
                    .getLong("n");
            assertThat(encrypted).isEqualTo(encryptedHere > 0);
        }
    }
}
