package io.ferro.tck.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionFailedException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Objects;

/**
 * A connect, and how it ends.
 *
 * @param url the URL
 */
record Attempt(String url) {

    static final String PASSWORD = "Hush4711";

    private static final int CONNECTIONS = 3;

    void isEncrypted() {
        assertThat(version()).as(url).startsWith("TLSv1.");
    }

    void isPlain() {
        assertThat(version()).as(url).isEqualTo("plain");
    }

    /** Every connection of the pool is looked at by the server itself. */
    String version() {
        try (Engines engines = Engines.create()) {
            Engine engine = engines.connect(ConnectionSettings.of(url)
                    .pool(PoolConfig.of(CONNECTIONS)
                            .minConnections(CONNECTIONS)
                            .acquireTimeout(Duration.ofSeconds(10))));
            while (engine.poolStats().total() < CONNECTIONS) {
                Thread.onSpinWait();
            }
            return Objects.requireNonNull(
                    engine.fetchOne("select string_agg(distinct coalesce(s.version, 'plain'), ' and ') as versions"
                                    + " from pg_stat_ssl s join pg_stat_activity a using (pid) where a.application_name = 'ferro'"
                                    + " and a.backend_type = 'client backend'")
                            .orElseThrow()
                            .getString("versions"));
        }
    }

    /** {@return the message of the exception, which says where and shows no password} */
    String fails() {
        return message(ConnectionFailedException.class);
    }

    /** {@return the message of the exception, which says where and shows no password} */
    String isRefusedAsConfiguration() {
        return message(ConfigurationException.class);
    }

    private String message(Class<? extends Throwable> expected) {
        try (Engines engines = Engines.create()) {
            Throwable thrown = catchThrowable(() -> engines.connect(url));
            assertThat(thrown).as(url).isExactlyInstanceOf(expected);
            StringWriter everything = new StringWriter();
            thrown.printStackTrace(new PrintWriter(everything, true));
            assertThat(everything.toString()).doesNotContain(PASSWORD);
            assertThat(engines.names()).isEmpty();
            assertThat(thrown).hasMessageContaining(url.replace(PASSWORD, "***"));
            return Objects.requireNonNull(thrown.getMessage());
        }
    }
}
