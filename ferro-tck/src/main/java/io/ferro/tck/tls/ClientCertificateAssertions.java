package io.ferro.tck.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that lets a user in only who shows a certificate for himself. */
public abstract class ClientCertificateAssertions extends TlsAssertions {

    private static final String STORE_PASSWORD = "secret-of-the-store";

    private TlsServer server;
    private Path directory;
    private Path authority;

    /** For subclasses. */
    protected ClientCertificateAssertions() {}

    @BeforeAll
    final void start(@TempDir Path given) {
        directory = given;
        authority = PemFile.of(given.resolve("authority.crt"), TlsServer.AUTHORITY.certificate());
        server = closedAfterwards(TlsServer.with(TlsServer.AUTHORITY.server("localhost"), given));
    }

    @Test
    void keysInPemFilesOfAnyName() {
        pemFiles("RSA");
        pemFiles("EC");
    }

    private void pemFiles(String algorithm) {
        Identity client = TlsServer.AUTHORITY.client(TlsServer.CERTIFIED, algorithm);
        Path certificate = PemFile.of(directory.resolve(algorithm + ".crt"), client.certificate());
        for (String name : new String[] {"client.key", "client.pem"}) {
            Path key = PemFile.of(directory.resolve(algorithm + name), client.key());
            certified("sslmode=require&sslcert=" + certificate + "&sslkey=" + key)
                    .isEncrypted();
            certified("sslmode=verify-full&sslrootcert=" + authority + "&sslcert=" + certificate + "&sslkey=" + key)
                    .isEncrypted();
        }
    }

    @Test
    void keysInDerFiles() throws IOException {
        derFile("RSA");
        derFile("EC");
    }

    private void derFile(String algorithm) throws IOException {
        Identity client = TlsServer.AUTHORITY.client(TlsServer.CERTIFIED, algorithm);
        Path certificate = PemFile.of(directory.resolve(algorithm + "-der.crt"), client.certificate());
        Path key =
                Files.write(directory.resolve(algorithm + ".pk8"), client.key().getEncoded());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        certified("sslmode=require&sslcert=" + certificate + "&sslkey=" + key).isEncrypted();
    }

    @Test
    void keyStoresWithAPassword() throws Exception {
        Identity client = TlsServer.AUTHORITY.client(TlsServer.CERTIFIED, "EC");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate[] chain = {client.certificate()};
        store.setKeyEntry("user", client.key(), STORE_PASSWORD.toCharArray(), chain);
        Path file = directory.resolve("client.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, STORE_PASSWORD.toCharArray());
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        certified("sslmode=require&sslkey=" + file + "&sslpassword=" + STORE_PASSWORD)
                .isEncrypted();
    }

    @Test
    void noCertificate() {
        assertThat(certified("sslmode=require").fails())
                .startsWith("FERRO-0144: ")
                .contains("the server wants a certificate of the client")
                .endsWith("Name its files with the parameters sslcert and sslkey.");
    }

    @Test
    void aCertificateOfAnotherUser() {
        assertThat(certified("sslmode=require&" + files("other", TlsServer.AUTHORITY.client("somebody_else", "EC")))
                        .fails())
                .startsWith("FERRO-0144: ")
                .contains("the server does not take the certificate of the client for this user");
    }

    @Test
    void aCertificateThatTheServersAuthorityDidNotSign() {
        Authority stranger = Authority.create("A stranger");
        assertThat(certified("sslmode=require&" + files("strange", stranger.client(TlsServer.CERTIFIED, "EC")))
                        .fails())
                .startsWith("FERRO-0144: ");
    }

    @Test
    void filesThatCannotBeUsedAreNamed() throws IOException {
        Identity client = TlsServer.AUTHORITY.client(TlsServer.CERTIFIED, "RSA");
        Path certificate = PemFile.of(directory.resolve("files.crt"), client.certificate());
        Path key = PemFile.of(directory.resolve("files.key"), client.key());
        Path missing = directory.resolve("no.such");
        assertThat(certified("sslmode=require&sslcert=" + missing + "&sslkey=" + key)
                        .fails())
                .startsWith("FERRO-0141: ")
                .contains("the file \"" + missing + "\", which the parameter sslcert names, is not there");
        assertThat(certified("sslmode=require&sslcert=" + certificate + "&sslkey=" + missing)
                        .fails())
                .startsWith("FERRO-0141: ")
                .contains("the file \"" + missing + "\", which the parameter sslkey names, is not there");
        for (String kind : new String[] {"RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"}) {
            Path older = PemFile.write(directory.resolve("older.key"), kind, new byte[100]);
            assertThat(certified("sslmode=require&sslcert=" + certificate + "&sslkey=" + older)
                            .fails())
                    .startsWith("FERRO-0141: ")
                    .contains("the file \"" + older
                            + "\", which the parameter sslkey names, holds a key in another format")
                    .contains("openssl pkcs8 -topk8 -nocrypt");
        }
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(certified("sslmode=require&sslcert=" + certificate + "&sslkey=" + key)
                        .fails())
                .startsWith("FERRO-0141: ")
                .contains(key.toString())
                .endsWith("Let its owner alone read the file (chmod 600).");
    }

    @Test
    void halfOfWhatIsNeeded() {
        Identity client = TlsServer.AUTHORITY.client(TlsServer.CERTIFIED, "EC");
        String both = files("half", client);
        String certificate = both.substring(0, both.indexOf('&'));
        assertThat(certified("sslmode=require&" + certificate).isRefusedAsConfiguration())
                .startsWith("FERRO-0140: ")
                .endsWith("has sslcert without sslkey. Name both files, or one that ends in .p12 with sslkey.");
        assertThat(certified("sslmode=verify-full&" + both).isRefusedAsConfiguration())
                .startsWith("FERRO-0140: ")
                .endsWith("Name the file of the server's authority with sslrootcert.");
    }

    private String files(String name, Identity client) {
        return "sslcert=" + PemFile.of(directory.resolve(name + ".crt"), client.certificate()) + "&sslkey="
                + PemFile.of(directory.resolve(name + ".key"), client.key());
    }

    private Attempt certified(String parameters) {
        return as(TlsServer.CERTIFIED, server, "localhost", parameters);
    }
}
