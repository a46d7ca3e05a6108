package io.ferro.url;

import static io.ferro.url.UrlArbitraries.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.url.PostgresUrl.Host;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every URL, tried with random ones. */
class RandomUrlTest {

    @Provide
    Arbitrary<String> values() {
        return UrlArbitraries.value();
    }

    @Provide
    Arbitrary<String> names() {
        return UrlArbitraries.identifier().filter(name -> !name.equalsIgnoreCase("user") && !name.equals("host"));
    }

    @Provide
    Arbitrary<List<Host>> hosts() {
        return UrlArbitraries.host().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, String>> parameters() {
        return net.jqwik.api.Arbitraries.maps(names().map(name -> "x" + name), values())
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> anything() {
        return UrlArbitraries.anything();
    }

    @Property
    void whatIsWrittenComesBack(
            @ForAll("values") String user,
            @ForAll("values") String password,
            @ForAll("hosts") List<Host> hosts,
            @ForAll("names") String database,
            @ForAll("parameters") Map<String, String> parameters) {
        String url = "postgresql://" + encoded(user) + ":" + encoded(password) + "@" + inUrl(hosts) + "/"
                + encoded(database) + "?"
                + parameters.entrySet().stream()
                        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                        .collect(Collectors.joining("&"));

        PostgresUrl parsed = (PostgresUrl) ConnectionUrl.of(ConnectionSettings.of(url));

        assertThat(parsed.user()).contains(user);
        assertThat(parsed.password()).contains(password);
        assertThat(parsed.hosts()).isEqualTo(hosts);
        assertThat(parsed.database()).contains(database);
        assertThat(parsed.parameters()).isEqualTo(parameters);
        assertThat(parsed.redactIn("<" + password + ">")).doesNotContain("<" + password + ">");
    }

    private static String inUrl(List<Host> hosts) {
        return hosts.stream()
                .map(host -> host.name().replace("%", "%25") + ":" + host.port())
                .collect(Collectors.joining(","));
    }

    @Property
    void aPathComesBack(@ForAll("values") String value) {
        String name = value.replaceAll("[\\p{Cc}/\\\\]", "");
        SqliteUrl parsed = (SqliteUrl) ConnectionUrl.of(ConnectionSettings.of("sqlite:/data/" + encoded(name) + ".db"));

        assertThat(parsed.file()).contains(Path.of("/data/" + name + ".db"));
    }

    @Property
    void anyTextIsAUrlOrAConfigurationException(@ForAll("anything") String text) {
        Throwable thrown = catchThrowable(() -> ConnectionUrl.of(ConnectionSettings.of(text)));

        if (thrown != null) {
            assertThat(thrown).isExactlyInstanceOf(ConfigurationException.class).hasMessageStartingWith("FERRO-01");
            assertThat(thrown.getMessage()).doesNotContain("\n");
            if (!text.isBlank()) {
                assertThat(thrown).hasMessageContaining("\"" + ConnectionUrl.redact(text) + "\"");
            }
        }
    }

    @Property
    void redactingTwiceIsRedactingOnce(@ForAll("anything") String text) {
        String once = ConnectionUrl.redact(text);

        assertThat(ConnectionUrl.redact(once)).isEqualTo(once);
    }
}
