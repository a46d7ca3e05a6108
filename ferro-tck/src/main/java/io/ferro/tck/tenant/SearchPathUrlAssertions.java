package io.ferro.tck.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.OwnedDatabase;
import io.ferro.tck.model.Author;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may stand in the URL. */
public abstract class SearchPathUrlAssertions extends TenantAssertions {

    private static final List<String> WRONG = List.of(
            "",
            "tenant_a,public",
            "tenant_a%2Cpublic",
            "tenant_a%2C",
            "%22tenant_a%22",
            "'tenant_a'",
            "tenant-a",
            "tenant.a",
            "tenant%20a",
            "%20tenant_a",
            "tenant_a%00",
            "tenant_a%0A",
            "%24user",
            "mandant_%C3%A4",
            "%D9%A3",
            "tenant_a;drop",
            "tenant_a&ferro_search_path=tenant_a",
            "tenant_a&ferro_search_path=tenant_b",
            "tenant_a&currentSchema=public",
            "tenant_a&options=-c%20search_path%3Dpublic",
            "tenant_a&options=-csearch_path%3Dpublic",
            "tenant_a&options=--search-path%3Dpublic",
            "tenant_a&options=-c%20SEARCH_PATH%3Dpublic");

    /**
     * For subclasses.
     *
     * @param route the way to the server
     */
    protected SearchPathUrlAssertions(Route route) {
        super(route, 5);
    }

    @Test
    @Assertion("CONN-13")
    void whatIsNoSingleIdentifierIsAnError() {
        createSchema("tenant_a");
        for (String value : WRONG) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .as(value)
                    .isThrownBy(() -> unconnected().connect(schema(value)))
                    .withMessageContaining("ferro_search_path")
                    .withMessageNotContaining(database().password());
        }
    }

    @Test
    @Assertion("CONN-13")
    void aNameLongerThanTheServersIsAnError() {
        createSchema("t".repeat(63));
        assertThat(schemaOf(unconnected().connect(schema("t".repeat(63))))).isEqualTo("t".repeat(63));
        assertThatExceptionOfType(ConfigurationException.class)
                .as("the server would cut it off, to the name of another tenant")
                .isThrownBy(() -> unconnected().connect(schema("t".repeat(64))));
    }

    @Test
    @Assertion("CONN-13")
    void onSqliteItIsAnError() {
        for (String url : List.of("sqlite::memory:?ferro_search_path=tenant_a", "sqlite:a.db?ferro_search_path=a")) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> unconnected().connect(url))
                    .withMessageContaining("ferro_search_path");
        }
    }

    @Test
    @Assertion("CONN-13")
    void digitsMayStandFirst() {
        createSchema("2024_a");
        assertThat(schemaOf(unconnected().connect(schema("2024_a")))).isEqualTo("2024_a");
    }

    @Test
    @Assertion("CONN-13")
    void wordsOfTheLanguageAreNamesToo() {
        createSchema("select");
        Engine engine = unconnected(Author.class).connect(schema("select").autoMigrate());
        engine.models(Author.class).create(new Author("Ada"));
        assertThat(engine.fetchAll("select name from author")).hasSize(1);
    }

    @Test
    @Assertion("CONN-13")
    void upperAndLowerCaseAreTwoSchemas() {
        createSchema("Tenant_A");
        createSchema("tenant_a");
        Engines engines = unconnected(Author.class);
        Engine upper = engines.connect(schema("Tenant_A").named("upper").autoMigrate());
        Engine lower = engines.connect(schema("tenant_a").named("lower").autoMigrate());
        upper.models(Author.class).create(new Author("upper"));
        lower.models(Author.class).create(new Author("lower"));
        assertThat(upper.models(Author.class).all()).extracting(a -> a.name).containsExactly("upper");
        assertThat(lower.models(Author.class).all()).extracting(a -> a.name).containsExactly("lower");
        assertThat(schemaOf(upper)).isEqualTo("Tenant_A");
        assertThat(schemaOf(lower)).isEqualTo("tenant_a");
    }

    @Test
    @Assertion("CONN-13")
    void aSchemaThatIsMissingIsAClearErrorWhenConnecting() {
        createSchema("Tenant_A");
        Engines engines = unconnected();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> engines.connect(schema("tenant_a").named("missing")))
                .withMessageContaining("\"tenant_a\"")
                .withMessageContaining("missing")
                .withMessageNotContaining(database().password());
        assertThat(engines.names()).isEmpty();
        createSchema("tenant_a");
        engines.connect(schema("tenant_a").named("missing"));
    }

    @Test
    @Assertion("CONN-13")
    void aSchemaThatTheUserMayNotUseIsAClearErrorWhenConnecting() {
        administrator().execute("create schema hidden");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> unconnected().connect(schema("hidden")))
                .withMessageContaining("\"hidden\"");
    }

    @Test
    @Assertion("CONN-13")
    void theOtherParametersStillReachTheDriver() {
        createSchema("tenant_a");
        Engine engine = unconnected()
                .connect(ConnectionSettings.of(
                        OwnedDatabase.with(schema("tenant_a").url(), "ApplicationName=tenants")));
        assertThat(schemaOf(engine)).isEqualTo("tenant_a");
        assertThat(engine.fetchOne("show application_name").orElseThrow().getString("application_name"))
                .isEqualTo("tenants");
    }

    private static String schemaOf(Engine engine) {
        return String.valueOf(
                engine.fetchOne("select current_schema() as s").orElseThrow().getString("s"));
    }
}
