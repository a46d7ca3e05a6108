package io.ferro.url;

import io.ferro.ConnectionSettings;
import io.ferro.Pooler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code postgresql://user:password@host:port,host:port/database?name=value}, every part but the scheme optional. */
public final class PostgresUrl implements ConnectionUrl {

    private static final int DEFAULT_PORT = 5432;

    /**
     * One server.
     *
     * @param name its name or address; an IPv6 address stands in brackets
     * @param port its port
     */
    public record Host(String name, int port) {}

    private final List<Host> hosts;
    private final @Nullable String user;
    private final @Nullable String password;
    private final @Nullable String database;
    private final PostgresParameters parameters;
    private final String redacted;

    private PostgresUrl(
            List<Host> hosts,
            @Nullable String user,
            @Nullable String password,
            @Nullable String database,
            PostgresParameters parameters,
            String redacted) {
        this.hosts = hosts;
        this.user = user;
        this.password = password;
        this.database = database;
        this.parameters = parameters;
        this.redacted = redacted;
    }

    static PostgresUrl parse(ConnectionSettings settings, String rest) {
        UrlText text = new UrlText(settings.url());
        if (!rest.startsWith("//")) {
            throw text.wrong("two slashes are missing", "Write postgresql://host/database.");
        }
        String body = rest.substring(2);
        int question = body.indexOf('?');
        String address = question < 0 ? body : body.substring(0, question);
        PostgresParameters parameters =
                PostgresParameters.of(text, question < 0 ? Map.of() : text.parameters(body.substring(question + 1)));
        int at = address.lastIndexOf('@');
        String userInfo = at < 0 ? "" : address.substring(0, at);
        String place = address.substring(at + 1);
        int slash = place.indexOf('/');
        String database = slash < 0 ? "" : text.decode(place.substring(slash + 1));
        int colon = userInfo.indexOf(':');
        String user = emptyToNull(text.decode(colon < 0 ? userInfo : userInfo.substring(0, colon)));
        String password = colon < 0 ? null : emptyToNull(text.decode(userInfo.substring(colon + 1)));
        if ((user != null && parameters.user() != null) || (password != null && parameters.password() != null)) {
            throw text.wrong("the user or the password is given twice", "Give it before the host or as a parameter.");
        }
        return new PostgresUrl(
                hosts(text, slash < 0 ? place : place.substring(0, slash)),
                settings.username().orElse(user != null ? user : parameters.user()),
                settings.password().orElse(password != null ? password : parameters.password()),
                emptyToNull(database),
                parameters,
                Redaction.of(settings.url()));
    }

    private static List<Host> hosts(UrlText text, String list) {
        List<Host> hosts = new ArrayList<>();
        for (String host : list.split(",", -1)) {
            int portColon = host.indexOf(':', Math.max(0, host.lastIndexOf(']')));
            String name = text.decode(portColon < 0 ? host : host.substring(0, portColon));
            if (name.startsWith("[") != name.endsWith("]")) {
                throw text.wrong("an IPv6 address lacks a bracket", "Write [::1]:5432.");
            }
            hosts.add(new Host(
                    name.isEmpty() ? "localhost" : name,
                    portColon < 0 ? DEFAULT_PORT : port(text, host.substring(portColon + 1))));
        }
        return List.copyOf(hosts);
    }

    private static int port(UrlText text, String digits) {
        try {
            int port = Integer.parseInt(digits);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Reported below, as a number out of range is.
        }
        // It is not shown: where the host was forgotten it is the password.
        throw text.wrong("the port is no port", "Use a number from 1 to 65535.");
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** {@return the servers, in the order in which they are tried; at least one} */
    public List<Host> hosts() {
        return hosts;
    }

    /** {@return the user, empty when the driver decides} */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** {@return the password} */
    public Optional<String> password() {
        return Optional.ofNullable(password);
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
        if (password == null) {
            return text;
        }
        String encoded = Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
        return Redaction.without(encoded, Redaction.without(password, Redaction.of(text)));
    }
}
