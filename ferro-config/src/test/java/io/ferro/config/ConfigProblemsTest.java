package io.ferro.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigProblemsTest {

    private static final String SECRET = "hunter2";

    @ParameterizedTest
    @CsvSource({
        "ferro.ulr, ferro.url",
        "ferro.pool.max.connections, ferro.pool.max-connections",
        "ferro.pool.maxconnections, ferro.pool.max-connections",
        "ferro.implicit-session, ferro.implicit-sessions",
        "ferro.analytics.pasword, ferro.analytics.password",
        "ferro.analytics.pool.idle, ferro.analytics.pool.idle-timeout",
        "ferro.default.url, ferro.url",
    })
    void unknownKey(String key, String nearest) {
        assertThat(TestConfig.of(key, SECRET).read().problems())
                .containsExactly("FERRO-0601: The configuration key \"" + key + "\" is unknown. Did you mean \""
                        + nearest + "\"?");
    }

    @ParameterizedTest
    @CsvSource({
        "ferro.active, true or false",
        "ferro.default, true or false",
        "ferro.auto-migrate, true or false",
        "ferro.migrate-updates, true or false",
        "ferro.migrate-destructive, true or false",
        "ferro.identity-map, true or false",
        "ferro.pooler, 'auto, transaction or session'",
        "ferro.pool.max-connections, whole number",
        "ferro.pool.min-connections, whole number",
        "ferro.pool.acquire-timeout, ISO 8601 duration",
        "ferro.pool.idle-timeout, ISO 8601 duration",
        "ferro.pool.max-lifetime, ISO 8601 duration",
        "ferro.pool.validation-timeout, ISO 8601 duration",
        "ferro.pool.leak-detection-threshold, ISO 8601 duration",
        "ferro.implicit-sessions, 'warn, allow or forbid'",
    })
    void wrongValue(String key, String form) {
        assertThat(TestConfig.of("ferro.url", "sqlite::memory:", key, SECRET)
                        .read()
                        .problems())
                .containsExactly("FERRO-0602: The value of \"" + key + "\" is wrong. It must be: " + form + ".");
    }

    @Test
    void missingUrl() {
        assertThat(TestConfig.of("ferro.username", "me").read().problems())
                .containsExactly("FERRO-0603: The connection \"default\" has no URL. Set \"ferro.url\".");
        assertThat(TestConfig.of("ferro.analytics.username", "me").read().problems())
                .containsExactly("FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\".");
        assertThat(TestConfig.of().read("analytics").problems())
                .containsExactly("FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\".");
        assertThat(TestConfig.of("ferro.analytics.url", "  ").read().problems())
                .containsExactly("FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\".");
    }

    @Test
    void severalDefaults() {
        assertThat(TestConfig.of(
                                "ferro.url", "sqlite:a.db",
                                "ferro.a.url", "sqlite:a.db",
                                "ferro.a.default", "true",
                                "ferro.b.url", "sqlite:b.db",
                                "ferro.b.default", "true")
                        .read()
                        .problems())
                .containsExactly("FERRO-0604: Several connections are the default one: ferro.a.default,"
                        + " ferro.b.default. Set only one of these keys to true.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pool", "implicit", "url", "username", "password", "active", "pooler", "my-db", "bücher"})
    void wrongName(String name) {
        String problem = "FERRO-0605: A connection cannot be named \"" + name
                + "\". A name has ASCII letters, digits and underscores, and is none of: active, implicit, password,"
                + " pool, pooler, url, username.";

        assertThat(TestConfig.of("ferro." + name + ".url", "x", "ferro." + name + ".username", "x")
                        .read()
                        .problems())
                .containsExactly(problem);
        assertThat(TestConfig.of().read(name).problems()).containsExactly(problem);
    }

    @Test
    void unreadable() {
        assertThat(TestConfig.of("ferro.url", "${a}", "a", "${a}").read().problems())
                .containsExactly(
                        "FERRO-0606: The value of \"ferro.url\" cannot be read (IllegalArgumentException). Check the"
                                + " expressions in it, and the handler and key of its secrets.",
                        "FERRO-0603: The connection \"default\" has no URL. Set \"ferro.url\".");
    }

    @Test
    void poolSettingsThatContradict() {
        assertThat(TestConfig.of(
                                "ferro.analytics.url", "sqlite:a.db",
                                "ferro.analytics.pool.min-connections", "6")
                        .read()
                        .problems())
                .containsExactly("FERRO-0107: The pool sizes are wrong: min-connections is 6 and max-connections is 5."
                        + " The maximum must be at least 1 and the minimum from 0 to the maximum."
                        + " (Connection \"analytics\".)");
    }

    @Test
    void everyPoolSettingThatIsOutOfBounds() {
        FerroConfig config = TestConfig.of(
                        "ferro.url", "sqlite:a.db",
                        "ferro.pool.min-connections", "6",
                        "ferro.pool.acquire-timeout", "PT0.1S",
                        "ferro.pool.max-lifetime", "PT1S")
                .read();

        assertThat(config.problems())
                .hasSize(3)
                .allMatch(problem -> problem.endsWith(" (Connection \"default\".)"))
                .anyMatch(problem -> problem.startsWith("FERRO-0107: "))
                .anyMatch(problem -> problem.startsWith("FERRO-0108: The pool setting acquire-timeout is PT0.1S. "))
                .anyMatch(problem -> problem.startsWith("FERRO-0108: The pool setting max-lifetime is PT1S. "));
    }

    @Test
    void allProblemsTogether() {
        FerroConfig config = TestConfig.of(
                        "ferro.ulr",
                        SECRET,
                        "ferro.pool.max-connections",
                        SECRET,
                        "ferro.my-db.url",
                        SECRET,
                        "ferro.password",
                        SECRET,
                        "ferro.a.url",
                        "postgresql://me:" + SECRET + "@localhost/a",
                        "ferro.a.default",
                        "true",
                        "ferro.b.url",
                        "sqlite:b.db",
                        "ferro.b.default",
                        "true")
                .read("analytics");

        assertThatThrownBy(config::requireValid)
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "FERRO-0605: A connection cannot be named \"my-db\". A name has ASCII letters, digits and"
                                + " underscores, and is none of: active, implicit, password, pool, pooler, url,"
                                + " username.",
                        "FERRO-0601: The configuration key \"ferro.ulr\" is unknown. Did you mean \"ferro.url\"?",
                        "FERRO-0603: The connection \"default\" has no URL. Set \"ferro.url\".",
                        "FERRO-0602: The value of \"ferro.pool.max-connections\" is wrong. It must be: whole number.",
                        "FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\".",
                        "FERRO-0604: Several connections are the default one: ferro.a.default, ferro.b.default. Set only"
                                + " one of these keys to true."));
        assertThat(config.toString()).doesNotContain(SECRET);
    }
}
