package io.ferro.tck;

import io.ferro.tck.tls.Identity;
import io.ferro.tck.tls.PemFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link PgBouncer} works.
 *
 * @param mode when it takes a server's connection away from a client
 * @param serverConnections how many connections to the server it opens for each database and user
 * @param users the passwords of those who may enter, by name; checked by SCRAM
 * @param identity the certificate and key for TLS, which it insists on then; null for none
 */
public record PgBouncerOptions(
        Mode mode,
        int serverConnections,
        Map<String, String> users,
        @Nullable Identity identity) {

    /** When it takes a server's connection away from a client. */
    public enum Mode {
        /** When the transaction is over. */
        TRANSACTION,
        /** When the client leaves. */
        SESSION
    }

    /**
     * {@return options without TLS}
     *
     * @param mode when it takes a server's connection away from a client
     * @param serverConnections how many connections to the server it opens for each database and user
     */
    public static PgBouncerOptions of(Mode mode, int serverConnections) {
        return new PgBouncerOptions(mode, serverConnections, Map.of(), null);
    }

    /**
     * {@return options with one more user}
     *
     * @param name the name
     * @param password the password
     */
    public PgBouncerOptions user(String name, String password) {
        Map<String, String> more = new LinkedHashMap<>(users);
        more.put(name, password);
        return new PgBouncerOptions(mode, serverConnections, more, identity);
    }

    /**
     * {@return options with TLS}
     *
     * @param shown what the pooler shows to clients
     */
    public PgBouncerOptions identity(Identity shown) {
        return new PgBouncerOptions(mode, serverConnections, users, shown);
    }

    /** Writes the configuration into a directory. */
    Path write(Path directory, int port) throws IOException {
        Path passwords = directory.resolve("users.txt");
        Files.write(
                passwords,
                users.entrySet().stream()
                        .map(user -> quoted(user.getKey()) + " " + quoted(user.getValue()))
                        .toList());
        List<String> lines = new ArrayList<>(List.of(
                "[databases]",
                "* = " + server(PostgresServer.get().url()),
                "[pgbouncer]",
                "listen_addr = 127.0.0.1",
                "listen_port = " + port,
                "unix_socket_dir =",
                "auth_type = scram-sha-256",
                "auth_file = " + passwords,
                "pool_mode = " + mode.name().toLowerCase(Locale.ROOT),
                "default_pool_size = " + serverConnections,
                "max_client_conn = 1000",
                // The next transaction of a client meets another connection as often as possible.
                "server_round_robin = 1"));
        if (identity != null) {
            lines.add("client_tls_sslmode = require");
            lines.add("client_tls_cert_file = "
                    + readable(PemFile.of(directory.resolve("server.crt"), identity.certificate())));
            lines.add("client_tls_key_file = " + readable(PemFile.of(directory.resolve("server.key"), identity.key())));
        }
        return Files.write(directory.resolve("pgbouncer.ini"), lines);
    }

    /** It is started as another user where the tests run as root. */
    private static Path readable(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    /** It knows one server only, so it is given the first. */
    private static String server(String url) {
        String hosts = PostgresAddress.parse("the server of this process", url).hosts();
        int comma = hosts.indexOf(',');
        String host = comma < 0 ? hosts : hosts.substring(0, comma);
        int colon = host.indexOf(':', Math.max(0, host.lastIndexOf(']')));
        String name = colon < 0 ? host : host.substring(0, colon);
        return "host=" + name.replaceAll("[\\[\\]]", "") + " port=" + (colon < 0 ? "5432" : host.substring(colon + 1));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
