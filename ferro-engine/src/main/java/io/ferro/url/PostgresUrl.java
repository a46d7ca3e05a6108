package io.ferro.url;

import io.ferro.ConnectionSettings;
import io.ferro.Pooler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code postgresql://user:password@host:port,host:port/database?name=value}, every part but the scheme optional. */
public final class PostgresUrl implements ConnectionUrl {

    /**
     * One server.
     *
     * @param name its name or address; an IPv6 address stands in brackets
     * @param port its port
     */
    public record Host(String name, int port) {}

    private final List<Host> hosts;
    private final Login login;
    private final @Nullable String database;
    private final PostgresParameters parameters;
    private final String redacted;
    private final Secrets secrets;

    private PostgresUrl(
            List<Host> hosts,
            Login login,
            @Nullable String database,
            PostgresParameters parameters,
            String redacted,
            Secrets secrets) {
        this.hosts = hosts;
        this.login = login;
        this.database = database;
        this.parameters = parameters;
        this.redacted = redacted;
        this.secrets = secrets;
    }

    static PostgresUrl parse(ConnectionSettings settings, String rest) {
        UrlText text = new UrlText(settings.url());
        PostgresParts parts = PostgresParts.of(text, rest);
        PostgresParameters parameters = PostgresParameters.of(text, parts.parameters());
        Login login = Login.of(text, settings, parts.userInfo(), parameters);
        return new PostgresUrl(
                Hosts.of(text, parts.hosts()),
                login,
                parts.database(),
                parameters,
                Redaction.of(text.whole()),
                Secrets.of(login, parameters.forDriver()));
    }

    /** {@return the servers, in the order in which they are tried; at least one} */
    public List<Host> hosts() {
        return hosts;
    }

    /** {@return the user, empty when the driver decides} */
    public Optional<String> user() {
        return Optional.ofNullable(login.user());
    }

    /** {@return the password} */
    public Optional<String> password() {
        return Optional.ofNullable(login.password());
    }

    /** {@return the database, empty for the one named as the user} */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    /** {@return the parameters for the driver, under the driver's names} */
    public Map<String, String> parameters() {
        return parameters.forDriver();
    }

    /** {@return the schema of every physical connection, ASCII letters, digits and underscores; empty when the server decides} */
    public Optional<String> searchPath() {
        return Optional.ofNullable(parameters.searchPath());
    }

    /** {@return what stands between Ferro and the server, empty when the URL does not say} */
    public Optional<Pooler> pooler() {
        return Optional.ofNullable(parameters.pooler());
    }

    @Override
    public String redacted() {
        return redacted;
    }

    @Override
    public String redactIn(String text) {
        return secrets.outOf(text);
    }

    @Override
    public String toString() {
        return redacted;
    }
}
