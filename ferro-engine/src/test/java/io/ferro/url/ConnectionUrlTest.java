package io.ferro.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.url.PostgresUrl.Host;
import io.ferro.url.SqliteUrl.Mode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
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
        "SQLITE:a+b.db, a+b.db, RW",
        "sqlite:../a b.db, ../a b.db, RW",
        "sqlite:./:memory:, ./:memory:, RW",
        "sqlite:~a.db, ~a.db, RW",
        "sqlite:a%3Fb%23c%26d.db?mode=ro, a?b#c&d.db, RO",
        "sqlite:////srv/a.db, /srv/a.db, RW",
        "sqlite:C:a.db, C:a.db, RW"
    })
    void sqliteFiles(String url, String path, Mode mode) {
        SqliteUrl parsed = (SqliteUrl) parse(url);

        assertThat(parsed.file()).contains(Path.of(path));
        assertThat(parsed.mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite::memory:", "sqlite://:memory:", "sqlite:///:memory:", "SQLite:%3Amemory%3A"})
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
                        + " number from 1 to 65535, and in a password write %2F for a slash, %3F for a question mark and %23 for #.",
                "postgresql://host:70000/db"
                        + "|FERRO-0102: The connection URL \"postgresql://host:***\" is wrong: the port is no port. Use a"
                        + " number from 1 to 65535, and in a password write %2F for a slash, %3F for a question mark and %23 for #."
            })
    void wrongUrls(String url, String message) {
        assertThatThrownBy(() -> parse(url))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql:///db | localhost:5432 | | | db",
                "postgresql://host | host:5432 | | |",
                "postgresql://host/ | host:5432 | | |",
                "postgresql://:6432/ | localhost:6432 | | |",
                "postgresql://host:/db | host:5432 | | | db",
                "POSTGRES://HOST/Db | HOST:5432 | | | Db",
                "postgresql://u@h/db | h:5432 | u | | db",
                "postgresql://u:@h/db | h:5432 | u | | db",
                "postgresql://:p@h/db | h:5432 | | p | db",
                "postgresql://@h/db | h:5432 | | | db",
                "postgresql://u:a:b@c+d@h/db | h:5432 | u | a:b@c+d | db",
                "postgresql://%75%3A:%2F%3f%23%40%3A%25@h/a%2Fb | h:5432 | u: | /?#@:% | a/b",
                "postgresql://\u00e4:\u00f6%C3%BC@h/\u00df | h:5432 | \u00e4 | \u00f6\u00fc | \u00df",
                "postgresql://[::1] | [::1]:5432 | | |",
                "postgresql://u:p@[2001:DB8::7]:1,[::1]:2,b/ | [2001:DB8::7]:1,[::1]:2,b:5432 | u | p |",
                "postgresql://[fe80::1%25eth0]:1/db | [fe80::1%eth0]:1 | | | db",
                "postgresql://h/db? | h:5432 | | | db",
                "postgresql://h?application_name=/?: | h:5432 | | |"
            })
    void postgresForms(String url, String hosts, String user, String password, String database) {
        PostgresUrl parsed = (PostgresUrl) parse(url);

        assertThat(parsed.hosts().stream().map(host -> host.name() + ":" + host.port()))
                .containsExactly(hosts.split(","));
        assertThat(parsed.user()).isEqualTo(Optional.ofNullable(user));
        assertThat(parsed.password()).isEqualTo(Optional.ofNullable(password));
        assertThat(parsed.database()).isEqualTo(Optional.ofNullable(database));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://::1/db | an IPv6 address as [::1]:5432",
                "postgresql://fe80::1:5432/db | an IPv6 address as [::1]:5432",
                "postgresql://[::1/db | an IPv6 address as [::1]:5432",
                "postgresql://::1]/db | an IPv6 address as [::1]:5432",
                "postgresql://[::1]5432/db | an IPv6 address as [::1]:5432",
                "postgresql://[host]/db | an IPv6 address as [::1]:5432",
                "postgresql://[fe80::1%eth0]/db | %25",
                "postgresql://a,,b/db | a host is missing",
                "postgresql://a,/db | a host is missing",
                "postgresql://a:%35/db | no port",
                "postgresql://a:+1/db | no port",
                "postgresql://a:0/db | no port",
                "postgresql://a:\u0661/db | no port",
                "postgresql://%2Fvar%2Frun/db | Unix socket",
                "postgresql://a%2Fb/db | no host has",
                "postgresql://a%20b/db | no host has",
                "postgresql://a/b/c | a slash",
                "postgresql://a/db/ | a slash",
                "postgresql://a/d%0Ab | control character",
                "postgresql://a/db#x | %23",
                "postgresql://a/b@c | %40",
                "postgresql://a?user=b@c | %40",
                "postgresql://a/d b | %20",
                "postgresql://a/%00 | %00",
                "postgresql://a:%00@b/c | %00",
                "postgresql://%ff@a/b | UTF-8",
                "postgresql://%C3@a/b | UTF-8",
                "postgresql://%C0%80@a/b | UTF-8",
                "postgresql://%4@a/b | %25",
                "postgresql://%4g@a/b | %25",
                "postgresql://a/b?=c | no name",
                "postgresql://a/b?c%0A=d | control character",
                "postgresql:/a/b | two slashes",
                "jdbc:postgresql://a/b | Leave jdbc: out",
                "JDBC:sqlite:a.db | Leave jdbc: out",
                "sqlite:// | names no file",
                "sqlite:/// | a directory",
                "sqlite:data/ | a directory",
                "sqlite:%20 | names no file",
                "sqlite:~/a.db | only a shell",
                "sqlite:file:a.db | file:",
                "sqlite:FILE:a.db?mode=ro | file:",
                "sqlite::memory | begins with a colon",
                "sqlite::MEMORY: | begins with a colon",
                "sqlite::memory:?mode=rwc | takes none",
                "sqlite::memory:?cache=shared | takes none",
                "sqlite:a%00.db | %00",
                "sqlite:a%0A.db | control character",
                "sqlite:a#b.db | %23"
            })
    void refusedForms(String url, String remedy) {
        assertThatThrownBy(() -> parse(url))
                .isExactlyInstanceOf(ConfigurationException.class)
                .hasMessageContaining(remedy)
                .hasMessageContaining("\"" + ConnectionUrl.redact(url) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" sqlite:a.db", "sqlite:a.db ", "postgresql://a\n", "sqlite:a\u0000", "sqlite:\ud800", "\t"})
    void refusedCharacters(String url) {
        assertThatThrownBy(() -> parse(url))
                .isExactlyInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-010")
                .message()
                .doesNotContain("\n", "\u0000");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void noUrl(String url) {
        assertThatThrownBy(() -> parse(url))
                .isExactlyInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "FERRO-0101: The connection URL is empty. Begin it with sqlite:, postgresql:// or postgres://.");
        assertThat(ConnectionSettings.of(url))
                .hasToString("ConnectionSettings[default " + (url == null ? "" : url) + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://u:hid@den@host/db, postgresql://u:***@host/db",
        "postgresql://u:hid/d?e#n@host/db, postgresql://u:***@host/db",
        "postgresql://u:hidden, postgresql://u:***",
        "postgresql://h:1/db?x=a@b, postgresql://h:***@b",
        "postgresql://host/db?password=hidden&a=b, postgresql://host/db?password=***&a=b",
        "postgresql://host/db?password=hid&den&a=b, postgresql://host/db?password=***&a=b",
        "postgresql://host/db?pass%77ord=hidden, postgresql://host/db?pass%77ord=***",
        "postgresql://host/db&password=hidden, postgresql://host/db&password=***",
        "postgresql://host/db?sslPassword=hidden, postgresql://host/db?sslPassword=***",
        "x?api_key=hidden&service_role=hidden, x?api_key=***&service_role=***",
        "host=a password=hidden, host=a password=***",
        "postgresql://u@host/db, postgresql://u@host/db",
        "postgresql://a:1;[::1]:2/db?options=-c%20a%3Db, postgresql://a:***",
        "postgresql://a:1/token?application_name=token, postgresql://a:1/token?application_name=token",
        "sqlite:/me@work/a:b.db, sqlite:/me@work/a:b.db"
    })
    void redacts(String url, String redacted) {
        assertThat(ConnectionUrl.redact(url)).isEqualTo(redacted);
        assertThat(ConnectionSettings.of(url)).hasToString("ConnectionSettings[default " + redacted + "]");
    }

    @Test
    void redactsWhatADriverSays() {
        ConnectionUrl url = parse("postgresql://u:s3cret%21@host/db?token=t0ken+1");

        assertThat(url.redactIn(
                        "refused s3cret! for jdbc:postgresql://u:other@host/db or czNjcmV0IQ== or s3cret%21: t0ken+1"))
                .isEqualTo("refused *** for jdbc:postgresql://u:***@host/db or *** or ***: ***");
        assertThat(parse("postgresql://u:a@host/db").redactIn("at last a: \"a\""))
                .isEqualTo("at last ***: \"***\"");
    }

    @Test
    void settingsHaveNoNullCharacter() {
        assertThatThrownBy(() -> ConnectionUrl.of(
                        ConnectionSettings.of("postgresql://host/db").username("a\u0000options\u0000-c x=y")))
                .isExactlyInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "FERRO-0124: The username of a connection has a null character. No database takes it: leave it out.");
    }

    private static ConnectionUrl parse(String url) {
        return ConnectionUrl.of(ConnectionSettings.of(url));
    }
}
