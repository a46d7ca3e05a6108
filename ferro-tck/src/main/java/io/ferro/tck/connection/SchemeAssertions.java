package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

/** URLs of databases that Ferro does not speak to. */
public abstract class SchemeAssertions extends EngineAssertions {

    /** For subclasses. */
    protected SchemeAssertions() {}

    @Test
    @Assertion("CONN-08")
    void anUnsupportedSchemeFailsBeforeAnyNetworkCall() throws IOException {
        Engines engines = unconnected();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/shop";
            for (String scheme : new String[] {"mysql", "mariadb", "http", "postgresqll", "jdbc:mysql"}) {
                assertThatExceptionOfType(ConfigurationException.class)
                        .as(scheme)
                        .isThrownBy(() -> engines.connect(scheme + address))
                        .withMessageContaining("sqlite")
                        .withMessageContaining("postgresql");
            }
            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
        assertThat(engines.names()).isEmpty();
    }

    @Test
    @Assertion("CONN-08")
    void whatHasNoSchemeIsAnErrorThatNamesTheSupportedOnes() {
        Engines engines = unconnected();
        for (String url : new String[] {"", "shop.db", "/var/lib/shop.db", "://localhost/shop", "localhost:5432"}) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .as(url)
                    .isThrownBy(() -> engines.connect(url))
                    .withMessageContaining("sqlite")
                    .withMessageContaining("postgresql");
        }
    }
}
