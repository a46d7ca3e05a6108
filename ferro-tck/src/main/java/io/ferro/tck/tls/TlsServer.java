package io.ferro.tck.tls;

import io.ferro.tck.server.OwnPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A server for one suite, with a certificate or without.
 *
 * <p>The user {@code postgres} may enter as he likes, {@value #ENCRYPTED_ONLY}, named as at Supabase, with TLS only, {@value #CERTIFIED} with a certificate for
 * himself only.
 */
final class TlsServer implements AutoCloseable {

    static final String ENCRYPTED_ONLY = "postgres.shy";
    static final String CERTIFIED = "certified";

    /** It knows the server's certificates and those of users, and no JVM knows it. */
    static final Authority AUTHORITY = Authority.create("An authority of the tests");

    private final OwnPostgres server;

    private TlsServer(OwnPostgres server) {
        this.server = server;
    }

    static TlsServer withoutTls() {
        return new TlsServer(OwnPostgres.create("listen_addresses = 'localhost'"));
    }

    /** {@return a new server that shows a certificate} */
    static TlsServer with(Identity identity, Path directory) {
        Path key = PemFile.of(directory.resolve("server.key"), identity.key());
        Path certificate = PemFile.of(directory.resolve("server.crt"), identity.certificate());
        Path root = PemFile.of(directory.resolve("clients.crt"), AUTHORITY.certificate());
        OwnPostgres server = OwnPostgres.create(
                "listen_addresses = 'localhost'",
                "ssl = on",
                "ssl_key_file = '" + key + "'",
                "ssl_cert_file = '" + certificate + "'",
                "ssl_ca_file = '" + root + "'",
                "hba_file = '" + rules(directory.resolve("rules.conf")) + "'");
        server.execute("create role \"" + ENCRYPTED_ONLY + "\" login");
        server.execute("create role " + CERTIFIED + " login");
        return new TlsServer(server);
    }

    private static Path rules(Path file) {
        try {
            return Files.write(
                    file,
                    List.of(
                            "host all postgres samehost trust",
                            "hostssl all \"" + ENCRYPTED_ONLY + "\" samehost trust",
                            "hostssl all " + CERTIFIED + " samehost cert"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a URL with a password, which no error may show} */
    String url(String user, String host, String parameters) {
        return "postgresql://" + user + ":" + Attempt.PASSWORD + "@" + host + ":" + server.port() + "/postgres"
                + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    @Override
    public void close() {
        server.close();
    }
}
