package io.ferro.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Pooler;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresParametersTest {

    @Test
    void theSchemaIsKeptFromTheDriverAndKeepsItsCase() {
        PostgresUrl url = parse("ferro_search_path=Tenant_1&sslmode=require");

        assertThat(url.searchPath()).contains("Tenant_1");
        assertThat(url.parameters()).isEqualTo(Map.of("sslmode", "require"));
        assertThat(parse("ferro%5Fsearch_path=%61").searchPath()).contains("a");
        assertThat(parse("sslmode=require").searchPath()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "a%2Cb", "a%20", "a-b", "%C3%A4", "\"a\"", "a%0A", "a;b", "a.b", "a'"})
    void aSchemaIsOneIdentifier(String schema) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> parse("ferro_search_path=" + schema))
                .withMessageContaining("ferro_search_path")
                .withMessageEndingWith(
                        "It must be the name of one schema, at most 63 ASCII letters, digits and underscores.");
    }

    @Test
    void aSchemaIsNotLongerThanTheServerKeeps() {
        assertThat(parse("ferro_search_path=" + "a".repeat(63)).searchPath()).contains("a".repeat(63));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> parse("ferro_search_path=" + "a".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ferro_search_path=a&ferro_search_path=a",
                "ferro_search_path=a&currentSchema=b",
                "currentSchema=a&ferro_search_path=a",
                "ferro_search_path=a&options=-c%20search_path=b",
                "ferro_searchpath=a",
                "FERRO_SEARCH_PATH=a",
                "ferro_search_path",
                "Pooler=session"
            })
    void aSchemaIsGivenOnce(String parameters) {
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> parse(parameters));
    }

    @ParameterizedTest
    @CsvSource({"auto, AUTO", "transaction, TRANSACTION", "session, SESSION"})
    void thePoolerIsKeptFromTheDriver(String value, Pooler pooler) {
        assertThat(parse("pooler=" + value).pooler()).contains(pooler);
        assertThat(parse("pooler=" + value).parameters()).isEmpty();
        assertThat(parse("sslmode=require").pooler()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "statement", "AUTO", "auto,session"})
    void anotherPoolerIsAnErrorThatNamesThem(String value) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> parse("pooler=" + value))
                .withMessage("FERRO-0122: The connection URL \"postgresql://host/db?pooler=" + value
                        + "\" has the pooler \"" + value + "\". Use auto, transaction or session.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferro_search_path=a", "pooler=auto"})
    void sqliteHasNeither(String parameter) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ConnectionUrl.of(ConnectionSettings.of("sqlite:a.db?" + parameter)))
                .withMessageContaining("for PostgreSQL only");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> ConnectionUrl.of(ConnectionSettings.of("sqlite::memory:?" + parameter)))
                .withMessageContaining("for PostgreSQL only");
    }

    @ParameterizedTest
    @CsvSource({
        "application_name=shop, ApplicationName, shop",
        "ApplicationName=shop, ApplicationName, shop",
        "connect_timeout=7, connectTimeout, 7",
        "keepalives=0, tcpKeepAlive, false",
        "channel_binding=require, channelBinding, require",
        "gssencmode=disable, gssEncMode, disable",
        "load_balance_hosts=random, loadBalanceHosts, true",
        "target_session_attrs=read-write, targetServerType, primary",
        "target_session_attrs=prefer-standby, targetServerType, preferSecondary",
        "targetServerType=secondary, targetServerType, secondary",
        "options=-c%20statement_timeout=5s, options, -c statement_timeout=5s",
        "sslrootcert=/a%26b.pem, sslrootcert, /a&b.pem",
        "NobodyKnows=x, NobodyKnows, x"
    })
    void theDriverGetsItsOwnNames(String parameter, String name, String value) {
        assertThat(parse(parameter).parameters()).isEqualTo(Map.of(name, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application_name=a&ApplicationName=b",
                "target_session_attrs=master",
                "keepalives=yes",
                "host=other",
                "port=1",
                "dbname=x",
                "PGDBNAME=x"
            })
    void whatCannotBeGivenToTheDriverIsAnError(String parameters) {
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> parse(parameters));
    }

    @Test
    void userAndPasswordMayBeParameters() {
        PostgresUrl url = parse("user=a%40b&password=p%26w");

        assertThat(url.user()).contains("a@b");
        assertThat(url.password()).contains("p&w");
        assertThat(url.parameters()).isEmpty();
        assertThat(url.redactIn("p&w")).isEqualTo("***");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(
                        () -> ConnectionUrl.of(ConnectionSettings.of("postgresql://u:hidden@host/db?password=hidden")))
                .withMessageContaining("twice")
                .withMessageNotContaining("hidden");
    }

    private static PostgresUrl parse(String parameters) {
        return (PostgresUrl) ConnectionUrl.of(ConnectionSettings.of("postgresql://host/db?" + parameters));
    }
}
