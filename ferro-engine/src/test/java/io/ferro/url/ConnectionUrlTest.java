package io.ferro.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.url.PostgresUrl.Host;
import io.ferro.url.SqliteUrl.Mode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionUrlTest {

    @ParameterizedTest
    @CsvSource({
        "sqlite:shop.db, shop.db, RW",
        "sqlite:shop.db?mode=rwc, shop.db, RWC",
        "sqlite://data/shop.db?mode=ro, data/shop.db, RO",
        "sqlite:///var/lib/shop.db, /var/lib/shop.db, RW",
        "sqlite:/var/lib/shop.db, /var/lib/shop.db, RW",
        "sqlite:my%20shop%25.db, my shop%.db, RW",
        "SQLITE:a+b.db, a+b.db, RW"
    })
    void sqliteFiles(String url, String path, Mode mode) {
        SqliteUrl parsed = (SqliteUrl) parse(url);

        assertThat(parsed.file()).contains(Path.of(path));
        assertThat(parsed.mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite::memory:", "sqlite://:memory:"})
    void sqliteInMemory(String url) {
        assertThat(((SqliteUrl) parse(url)).file()).isEmpty();
    }

    @Test
    void postgresWithEverything() {
        PostgresUrl url = (PostgresUrl)
                parse(
                        "postgresql://postgres.ref:p%24%40+w@one,two:6543,[::1]:7000/my%20shop?sslmode=require&options=-c%20a%3Db");

        assertThat(url.hosts()).containsExactly(new Host("one", 5432), new Host("two", 6543), new Host("[::1]", 7000));
        assertThat(url.user()).contains("postgres.ref");
        assertThat(url.password()).contains("p$@+w");
        assertThat(url.database()).contains("my shop");
        assertThat(url.parameters()).isEqualTo(Map.of("sslmode", "require", "options", "-c a=b"));
    }

    @Test
    void postgresWithNothing() {
        PostgresUrl url = (PostgresUrl) parse("postgres://");

        assertThat(url.hosts()).containsExactly(new Host("localhost", 5432));
        assertThat(url.user()).isEmpty();
        assertThat(url.password()).isEmpty();
        assertThat(url.database()).isEmpty();
    }

    @Test
    void settingsWinOverTheUrl() {
        PostgresUrl url = (PostgresUrl) ConnectionUrl.of(
                ConnectionSettings.of("postgresql://a:b@host/db").username("c").password("d"));

        assertThat(url.user()).contains("c");
        assertThat(url.password()).contains("d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mysql://root:hidden@host/db"
                        + "|FERRO-0101: The connection URL \"mysql://root:***@host/db\" has no supported scheme. Begin it with"
                        + " sqlite:, postgresql:// or postgres://.",
                "shop.db"
                        + "|FERRO-0101: The connection URL \"shop.db\" has no supported scheme. Begin it with sqlite:,"
                        + " postgresql:// or postgres://.",
                "sqlite:"
                        + "|FERRO-0102: The connection URL \"sqlite:\" is wrong: it names no file. Write sqlite:path or"
                        + " sqlite::memory:.",
                "sqlite:a.db?mode=memory"
                        + "|FERRO-0102: The connection URL \"sqlite:a.db?mode=memory\" is wrong: mode is \"memory\". Use ro, rw"
                        + " or rwc.",
                "sqlite:a.db?cache=shared"
                        + "|FERRO-0102: The connection URL \"sqlite:a.db?cache=shared\" is wrong: it has the parameter cache. The"
                        + " only one is mode.",
                "sqlite:a.db?mode=ro&mode=rw"
                        + "|FERRO-0102: The connection URL \"sqlite:a.db?mode=ro&mode=rw\" is wrong: the parameter mode is given"
                        + " twice. Give it once.",
                "sqlite:100%.db"
                        + "|FERRO-0102: The connection URL \"sqlite:100%.db\" is wrong: a percent sign is not followed by two"
                        + " hexadecimal digits. Write %25 for a percent sign.",
                "postgresql:host/db"
                        + "|FERRO-0102: The connection URL \"postgresql:host/db\" is wrong: two slashes are missing. Write"
                        + " postgresql://host/database.",
                "postgresql://u:hidden@host:x/db"
                        + "|FERRO-0102: The connection URL \"postgresql://u:***@host:x/db\" is wrong: the port is no port. Use a"
                        + " number from 1 to 65535.",
                "postgresql://host:70000/db"
                        + "|FERRO-0102: The connection URL \"postgresql://host:70000/db\" is wrong: the port is no port. Use a"
                        + " number from 1 to 65535."
            })
    void wrongUrls(String url, String message) {
        assertThatThrownBy(() -> parse(url))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://u:hid@den@host/db, postgresql://u:***@host/db",
        "postgresql://host/db?password=hidden&a=b, postgresql://host/db?password=***&a=b",
        "postgresql://host/db?sslPassword=hidden, postgresql://host/db?sslPassword=***",
        "x?api_key=hidden&service_role=hidden, x?api_key=***&service_role=***",
        "postgresql://u@host/db, postgresql://u@host/db"
    })
    void redacts(String url, String redacted) {
        assertThat(ConnectionUrl.redact(url)).isEqualTo(redacted);
        assertThat(ConnectionSettings.of(url)).hasToString("ConnectionSettings[default " + redacted + "]");
    }

    @Test
    void redactsWhatADriverSays() {
        ConnectionUrl url = parse("postgresql://u:s3cret%21@host/db");

        assertThat(url.redactIn("refused s3cret! for jdbc:postgresql://u:other@host/db or czNjcmV0IQ=="))
                .isEqualTo("refused *** for jdbc:postgresql://u:***@host/db or ***");
    }

    private static ConnectionUrl parse(String url) {
        return ConnectionUrl.of(ConnectionSettings.of(url));
    }
}
