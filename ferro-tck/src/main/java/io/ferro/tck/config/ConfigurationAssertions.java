package io.ferro.tck.config;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.config.ConfigKey;
import io.ferro.tck.Assertion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every key of {@link ConfigKey} is read from every kind of source, through the API of MicroProfile Config alone. */
@Timeout(120)
public abstract class ConfigurationAssertions {

    private static final List<String> CONNECTIONS = List.of("default", "analytics");

    @TempDir
    Path directory;

    private Surroundings surroundings;

    /** For subclasses. */
    protected ConfigurationAssertions() {}

    /** {@return the package of the provider that has to be at work} */
    protected abstract String provider();

    /**
     * {@return what has to be configured so that the provider's own handler of secrets reveals one}
     *
     * @param key the key of the secret
     * @param secret the secret
     */
    protected abstract Map<String, String> hidden(String key, String secret) throws Exception;

    @BeforeEach
    final void surround() {
        surroundings = new Surroundings(directory);
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void theFile() throws Exception {
        assertEveryValue(surroundings.file(values()).run());
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void systemProperties() throws Exception {
        assertEveryValue(surroundings.systemProperties(values()).run());
    }

    /** A variable does not tell where the dots and hyphens of its key were, and no other source has the name of the connection. */
    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void environmentVariables() throws Exception {
        assertEveryValue(surroundings.environment(values()).run("analytics"));
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void theProfileInTheFile() throws Exception {
        Map<String, String> profiled =
                values().entrySet().stream().collect(toMap(each -> "%test." + each.getKey(), Map.Entry::getValue));
        assertEveryValue(surroundings
                .file(others())
                .file(profiled)
                .systemProperties(Map.of("mp.config.profile", "test"))
                .run());
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void anotherProfileIsNotRead() throws Exception {
        Map<String, String> profiled =
                others().entrySet().stream().collect(toMap(each -> "%test." + each.getKey(), Map.Entry::getValue));
        assertEveryValue(surroundings.file(values()).file(profiled).run());
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void theFileOfTheProfile() throws Exception {
        assertEveryValue(surroundings
                .file(others())
                .profileFile("test", values())
                .systemProperties(Map.of("mp.config.profile", "test"))
                .run());
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void expressions() throws Exception {
        Map<String, String> expressions = new LinkedHashMap<>();
        values().forEach((key, value) -> {
            expressions.put(key, "${value.of." + key + "}");
            expressions.put("value.of." + key, value);
        });
        expressions.put("ferro.fallback.url", "${nobody.sets.this:sqlite:fallback.db}");
        expressions.put("ferro.inner.url", "sqlite:${directory}/${file:shop}.db");
        expressions.put("directory", "${root}/data");
        expressions.put("root", "srv");
        Map<String, String> read = surroundings.file(expressions).run();
        assertEveryValue(read);
        assertThat(read)
                .containsEntry("ferro.fallback.url", "sqlite:fallback.db")
                .containsEntry("ferro.inner.url", "sqlite:srv/data/shop.db");
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void aSystemPropertyWinsOverTheEnvironmentAndThatOverTheFile() throws Exception {
        Map<String, String> read = surroundings
                .file(Map.of("ferro.url", "sqlite:a.db", "ferro.b.url", "sqlite:a.db", "ferro.c.url", "sqlite:a.db"))
                .environment(Map.of("ferro.b.url", "sqlite:b.db", "ferro.c.url", "sqlite:b.db"))
                .systemProperties(Map.of("ferro.c.url", "sqlite:c.db"))
                .run();
        assertThat(read)
                .containsEntry("ferro.url", "sqlite:a.db")
                .containsEntry("ferro.b.url", "sqlite:b.db")
                .containsEntry("ferro.c.url", "sqlite:c.db")
                .doesNotContainKey("problem");
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void secretsOfTheProvider() throws Exception {
        Map<String, String> read = surroundings
                .file(Map.of("ferro.url", "postgresql://localhost/shop"))
                .file(hidden("ferro.password", "correct horse"))
                .run();
        assertThat(read).containsEntry("ferro.password", "correct horse").doesNotContainKey("problem");
        assertThat(read.get("provider")).startsWith(provider());
    }

    @Test
    @Assertion({"CONF-01", "CONF-02"})
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (ConfigKey key : ConfigKey.values()) {
            if (isRestricted(key)) {
                wrong.put(key.of("analytics"), "hocus pocus");
            }
        }
        wrong.put("ferro.url", "sqlite:d.db");
        wrong.put("ferro.analytics.url", "sqlite:a.db");
        wrong.put("ferro.analytics.pool.max-conections", "3");
        wrong.put("ferro.implicit-sessions", "perhaps");
        wrong.put("ferro.lost.username", "nobody");
        String problems = surroundings.file(wrong).run("needed").getOrDefault("problem", "");
        assertThat(problems.lines())
                .hasSize((int) Arrays.stream(ConfigKey.values())
                                .filter(ConfigurationAssertions::isRestricted)
                                .count()
                        + 4)
                .doesNotHaveDuplicates()
                .allMatch(problem -> problem.matches("FERRO-06\\d\\d: .*"));
        for (ConfigKey key : ConfigKey.values()) {
            if (isRestricted(key)) {
                assertThat(problems)
                        .contains("FERRO-0602: The value of \"" + key.of("analytics") + "\" is wrong. It must be: "
                                + key.form() + ".");
            }
        }
        assertThat(problems)
                .contains("\"ferro.analytics.pool.max-conections\" is unknown. Did you mean"
                        + " \"ferro.analytics.pool.max-connections\"?")
                .contains("\"ferro.implicit-sessions\"")
                .contains("The connection \"lost\" has no URL. Set \"ferro.lost.url\".")
                .contains("The connection \"needed\" has no URL. Set \"ferro.needed.url\".")
                .doesNotContain("hocus pocus");
    }

    /** Any text will do for the others. */
    private static boolean isRestricted(ConfigKey key) {
        return switch (key) {
            case URL, USERNAME, PASSWORD -> false;
            default -> true;
        };
    }

    private void assertEveryValue(Map<String, String> read) {
        assertThat(read.get("provider")).startsWith(provider());
        assertThat(read).doesNotContainKey("problem");
        Map<String, String> expected = new LinkedHashMap<>(values());
        expected.replaceAll((key, value) -> key.endsWith("pooler") ? value.toUpperCase(Locale.ROOT) : value);
        expected.remove("ferro.implicit-sessions");
        expected.put("implicit-sessions", "FORBID");
        assertThat(read).containsAllEntriesOf(expected);
    }

    /** {@return a value that is not the default one for each key of each connection} */
    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String connection : CONNECTIONS) {
            for (ConfigKey key : ConfigKey.values()) {
                values.put(key.of(connection), value(key, connection));
            }
        }
        values.put("ferro.implicit-sessions", "forbid");
        return values;
    }

    private static String value(ConfigKey key, String connection) {
        return switch (key) {
            case URL -> "sqlite:" + connection + ".db";
            case USERNAME -> "reporting";
            case PASSWORD -> "a b=c:d " + connection;
            case DEFAULT -> String.valueOf(!connection.equals("default"));
            case ACTIVE, IDENTITY_MAP -> "false";
            case AUTO_MIGRATE, MIGRATE_UPDATES, MIGRATE_DESTRUCTIVE -> "true";
            case POOLER -> "session";
            case MAX_CONNECTIONS -> "11";
            case MIN_CONNECTIONS -> "2";
            case ACQUIRE_TIMEOUT -> "PT1S";
            case IDLE_TIMEOUT -> "PT20S";
            case MAX_LIFETIME -> "PT1H";
            case VALIDATION_TIMEOUT -> "PT0.5S";
            case LEAK_DETECTION_THRESHOLD -> "PT3S";
        };
    }

    /** {@return other values, which must not be seen} */
    private static Map<String, String> others() {
        return values().entrySet().stream().collect(toMap(Map.Entry::getKey, other -> switch (other.getValue()) {
            case "true" -> "false";
            case "false" -> "true";
            case "forbid" -> "allow";
            case "session" -> "transaction";
            default -> other.getKey().contains(".pool.") ? otherOfPool(other.getKey()) : "another";
        }));
    }

    private static String otherOfPool(String key) {
        return key.endsWith("connections") ? "7" : "PT45S";
    }
}
