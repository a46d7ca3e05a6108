package io.ferro.tck.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose certificate is believed, and for which host. */
public abstract class TlsTrustAssertions extends TlsAssertions {

    private static final String UNKNOWN =
            "the certificate of the server is signed by an authority that is not known here";
    private static final String OTHER_HOST = "the certificate of the server was made for another host";

    private TlsServer named;
    private TlsServer addressed;
    private Path directory;
    private Path authority;
    private Path stranger;

    /** For subclasses. */
    protected TlsTrustAssertions() {}

    @BeforeAll
    final void start(@TempDir Path given) throws IOException {
        directory = given;
        authority = PemFile.of(given.resolve("authority.crt"), TlsServer.AUTHORITY.certificate());
        // Of the same name, so that nothing but its key tells it from the right one.
        stranger = PemFile.of(
                given.resolve("stranger.crt"),
                Authority.create("An authority of the tests").certificate());
        named = server("named", TlsServer.AUTHORITY.server("localhost"));
        addressed = server("addressed", TlsServer.AUTHORITY.server("127.0.0.1"));
    }

    private TlsServer server(String name, Identity identity) throws IOException {
        return closedAfterwards(TlsServer.with(identity, Files.createDirectory(directory.resolve(name))));
    }

    @Test
    @Assertion("CONN-04")
    void verifyCaTakesAKnownAuthorityOnAnyHost() {
        to(named, "localhost", "sslmode=verify-ca&sslrootcert=" + authority).isEncrypted();
        to(named, "127.0.0.1", "sslmode=verify-ca&sslrootcert=" + authority).isEncrypted();
    }

    @Test
    @Assertion("CONN-04")
    void verifyFullWantsTheHostOfTheCertificate() {
        String full = "sslmode=verify-full&sslrootcert=" + authority;
        to(named, "localhost", full).isEncrypted();
        to(addressed, "127.0.0.1", full).isEncrypted();
        assertThat(to(named, "127.0.0.1", full).fails())
                .startsWith("FERRO-0143: ")
                .contains(OTHER_HOST)
                .contains("127.0.0.1")
                .endsWith("or use sslmode=verify-ca, which does not compare hosts.");
        assertThat(to(addressed, "localhost", full).fails()).contains(OTHER_HOST);
    }

    @Test
    @Assertion("CONN-04")
    void anotherAuthorityThanThatOfTheFileIsRefused() {
        assertThat(to(named, "localhost", "sslmode=verify-ca&sslrootcert=" + stranger)
                        .fails())
                .startsWith("FERRO-0143: ")
                .contains(UNKNOWN);
        assertThat(to(named, "localhost", "sslmode=verify-full&sslrootcert=" + stranger)
                        .fails())
                .contains(UNKNOWN);
    }

    @Test
    void aFileMayHoldSeveralAuthorities() throws IOException {
        Path both = directory.resolve("both.crt");
        Files.writeString(both, Files.readString(stranger) + Files.readString(authority));
        to(named, "localhost", "sslmode=verify-full&sslrootcert=" + both).isEncrypted();
    }

    /** As in libpq: a file that is named is not named for nothing. */
    @Test
    void requireWithAFileVerifiesTheAuthority() {
        to(named, "127.0.0.1", "sslmode=require&sslrootcert=" + authority).isEncrypted();
        assertThat(to(named, "localhost", "sslmode=require&sslrootcert=" + stranger)
                        .fails())
                .contains(UNKNOWN);
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() throws IOException {
        Path missing = directory.resolve("missing.crt");
        assertThat(to(named, "localhost", "sslmode=verify-full&sslrootcert=" + missing)
                        .fails())
                .startsWith("FERRO-0141: The connection \"default\" to postgresql://postgres:***@localhost:")
                .endsWith(" could not be opened: a certificate or a key cannot be used (the file \"" + missing
                        + "\", which the parameter sslrootcert names, is not there). Check the path; a relative one begins"
                        + " where the application runs.");
        for (String content : new String[] {"", "not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n"}) {
            Path broken = Files.writeString(directory.resolve("broken.crt"), content);
            assertThat(to(named, "localhost", "sslmode=verify-ca&sslrootcert=" + broken)
                            .fails())
                    .startsWith("FERRO-0141: ")
                    .contains("the file \"" + broken
                            + "\", which the parameter sslrootcert names, does not hold certificates");
        }
        assertThat(to(named, "localhost", "sslmode=verify-ca&sslrootcert=" + directory)
                        .fails())
                .startsWith("FERRO-0141: ")
                .contains("the file \"" + directory + "\", which the parameter sslrootcert names, cannot be read");
    }

    @Test
    void anExpiredCertificateIsRefused() throws IOException {
        TlsServer expired = server("expired", TlsServer.AUTHORITY.expiredServer("localhost"));
        assertThat(to(expired, "localhost", "sslmode=verify-ca&sslrootcert=" + authority)
                        .fails())
                .startsWith("FERRO-0143: ")
                .contains("the certificate of the server is not valid today")
                .contains("NotAfter");
        to(expired, "localhost", "sslmode=require").isEncrypted();
    }

    @Test
    @Assertion("CONN-04")
    void withoutAFileTheTrustStoreOfTheJvmCounts() throws Exception {
        Attempt[] attempts = {
            to(named, "localhost", "sslmode=verify-ca"),
            to(named, "127.0.0.1", "sslmode=verify-ca"),
            to(named, "localhost", "sslmode=verify-full"),
            to(named, "127.0.0.1", "sslmode=verify-full"),
            to(addressed, "127.0.0.1", "sslmode=verify-full"),
            to(named, "localhost", "sslrootcert=system"),
            to(named, "localhost", "sslmode=verify-ca&sslrootcert=" + stranger)
        };
        List<String> options =
                new ArrayList<>(OtherJvm.trusting(TlsServer.AUTHORITY.certificate(), directory.resolve("trust.p12")));
        options.add("-Duser.language=de"); // The driver has texts of its own in some languages, Ferro has not.
        List<String> trusting = OtherJvm.connect(options, directory.resolve("trusting.txt"), attempts);
        assertThat(trusting).hasSize(attempts.length);
        assertThat(List.of(trusting.get(0), trusting.get(1), trusting.get(2), trusting.get(4), trusting.get(5)))
                .allSatisfy(result -> assertThat(result).startsWith("TLSv1."));
        assertThat(trusting.get(3)).contains(OTHER_HOST);
        assertThat(trusting.get(6)).as("the file alone counts").contains(UNKNOWN);

        List<String> others =
                OtherJvm.connect(List.of(), directory.resolve("others.txt"), attempts[0], attempts[2], attempts[5]);
        assertThat(others)
                .hasSize(3)
                .allSatisfy(
                        result -> assertThat(result).startsWith("FERRO-0143: ").contains(UNKNOWN));
    }

    @Test
    void theAuthoritiesOfTheSystemAreForVerifyFullOnly() {
        assertThat(to(named, "localhost", "sslmode=require&sslrootcert=system").isRefusedAsConfiguration())
                .startsWith("FERRO-0140: ")
                .endsWith("has sslrootcert=system with a weaker sslmode than verify-full. Use verify-full.");
    }
}
