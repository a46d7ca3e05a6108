package io.ferro.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.ConnectionSettings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A secret is not shown wherever in a URL it stands, whatever else is wrong with the URL. */
class RandomSecretTest {

    @Provide
    Arbitrary<String> servers() {
        return Arbitraries.of(
                "postgresql", "postgres", "POSTGRESQL", "jdbc:postgresql", "mysql", "postgresql+asyncpg", "http");
    }

    @Provide
    Arbitrary<String> starts() {
        return Arbitraries.of(
                "postgresql://",
                "postgresql://host",
                "postgresql://u:p@host:1",
                "postgres://u@[::1]:7,b/db",
                "sqlite:",
                "sqlite:a.db",
                "sqlite:///a/b.db",
                "sqlite::memory:",
                "jdbc:postgresql://host/db",
                "jdbc:sqlite:a.db",
                "mysql://host/db",
                "");
    }

    @Provide
    Arbitrary<String> users() {
        return Arbitraries.of("", "ada", "postgres.ref", "a%40b", "a+b");
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of(
                "",
                "/",
                "/db",
                ":5432/db",
                ":x/db",
                ":99999",
                ",,",
                "[::1]",
                "[::1",
                "::1/db",
                "host/db?sslmode=require",
                "host?a=b&a=b",
                "host/db?pooler=no",
                "host/db?ferro_search_path=",
                "host/a/b",
                "host/%zz",
                "host/db#x",
                "host/db?a=%ff",
                "h\u0001/db",
                "host:5432/db?host=x");
    }

    @Provide
    Arbitrary<String> secrets() {
        return UrlArbitraries.secret();
    }

    /** An at sign in it would be the one before the host. */
    @Provide
    Arbitrary<String> secretsWithoutAt() {
        return UrlArbitraries.secret("@");
    }

    @Provide
    Arbitrary<String> secretValues() {
        return UrlArbitraries.secret("&");
    }

    @Provide
    Arbitrary<String> secretNames() {
        return UrlArbitraries.secretName();
    }

    @Provide
    Arbitrary<String> others() {
        return Arbitraries.of(
                "", "mode=rw", "sslmode=require", "a=b&a=b", "pooler=auto", "x", "&", "options=-c%20a%3Db");
    }

    @Property
    void noPasswordIsShown(
            @ForAll("servers") String scheme,
            @ForAll("users") String user,
            @ForAll("secrets") String password,
            @ForAll("ends") String end) {
        assertHidden(scheme + "://" + user + ":" + password + "@" + end);
    }

    @Property
    void noPasswordIsShownWhereTheHostWasForgotten(
            @ForAll("servers") String scheme,
            @ForAll("users") String user,
            @ForAll("secretsWithoutAt") String password) {
        assertHidden(scheme + "://" + user + ":x" + password);
    }

    @Property
    void noSecretParameterIsShown(
            @ForAll("starts") String start,
            @ForAll("others") String before,
            @ForAll("secretNames") String name,
            @ForAll("secretValues") String value,
            @ForAll("others") String after) {
        assertHidden(start + "?" + before + "&" + name + "=" + value + "&" + after);
        assertHidden(start + "?" + name + "=" + value);
        assertHidden(start + "&" + name + "=" + value + "&" + after);
    }

    private static void assertHidden(String url) {
        ConnectionSettings settings = ConnectionSettings.of(url);
        assertThat(ConnectionUrl.redact(url)).doesNotContain(UrlArbitraries.SECRET);
        assertThat(settings.toString()).doesNotContain(UrlArbitraries.SECRET);
        Throwable thrown = catchThrowable(() -> {
            ConnectionUrl parsed = ConnectionUrl.of(settings);
            assertThat(parsed.redacted()).doesNotContain(UrlArbitraries.SECRET);
            assertThat(parsed.toString()).doesNotContain(UrlArbitraries.SECRET);
        });
        if (thrown instanceof AssertionError wrong) {
            throw wrong;
        }
        for (Throwable next = thrown; next != null; next = next.getCause()) {
            assertThat(next.toString()).doesNotContain(UrlArbitraries.SECRET);
        }
    }
}
