package io.ferro.tck.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each sslmode does with a server that has TLS, whose authority nobody knows, and with one that has none. */
public abstract class TlsModeAssertions extends TlsAssertions {

    private TlsServer server;
    private TlsServer withoutTls;

    /** For subclasses. */
    protected TlsModeAssertions() {}

    @BeforeAll
    final void start(@TempDir Path directory) {
        server = closedAfterwards(TlsServer.with(TlsServer.AUTHORITY.server("localhost"), directory));
        withoutTls = closedAfterwards(TlsServer.withoutTls());
    }

    @Test
    @Assertion("CONN-04")
    void requireWorksOutOfTheBoxAndComparesNothing() {
        to(server, "localhost", "sslmode=require").isEncrypted();
        to(server, "127.0.0.1", "sslmode=require").isEncrypted();
        to(server, "localhost", "sslmode=REQUIRE").isEncrypted();
    }

    @Test
    @Assertion("CONN-05")
    void aUserWithADotConnectsToAServerThatInsistsOnTls() {
        as(TlsServer.ENCRYPTED_ONLY, server, "localhost", "sslmode=require").isEncrypted();
    }

    @Test
    @Assertion("CONN-04")
    void everyModeFromRequireOnRefusesAServerWithoutTls() {
        for (String mode : new String[] {"require", "verify-ca", "verify-full"}) {
            assertThat(to(withoutTls, "localhost", "sslmode=" + mode).fails())
                    .startsWith("FERRO-0142: The connection \"default\" to postgresql://postgres:***@localhost:")
                    .contains("the server offers no TLS and sslmode demands it")
                    .endsWith("Turn TLS on in the server, or use sslmode=disable where nobody listens on the network.");
        }
    }

    @Test
    void theWeakerModesTakeWhatTheyGet() {
        for (String parameters : new String[] {"", "sslmode=prefer"}) {
            to(server, "localhost", parameters).isEncrypted();
            to(withoutTls, "localhost", parameters).isPlain();
        }
        for (String mode : new String[] {"sslmode=allow", "sslmode=disable"}) {
            to(server, "localhost", mode).isPlain();
            to(withoutTls, "localhost", mode).isPlain();
        }
        as(TlsServer.ENCRYPTED_ONLY, server, "localhost", "sslmode=allow").isEncrypted();
    }

    @Test
    void aServerThatInsistsOnTlsIsUnderstood() {
        assertThat(as(TlsServer.ENCRYPTED_ONLY, server, "localhost", "sslmode=disable")
                        .fails())
                .startsWith("FERRO-0142: ")
                .contains("the server lets nobody in without TLS, or not this user from here")
                .contains("Use sslmode=require");
    }

    @Test
    @Assertion("CONN-04")
    void anUnknownAuthorityIsRefusedByTheModesThatVerify() {
        for (String parameters :
                new String[] {"sslmode=verify-ca", "sslmode=verify-full", "sslmode=Verify-Full", "ssl=true"}) {
            assertThat(to(server, "localhost", parameters).fails())
                    .startsWith("FERRO-0143: ")
                    .contains("the certificate of the server is signed by an authority that is not known here")
                    .contains("sslrootcert")
                    .contains("trust store");
        }
    }

    @Test
    void anUnknownModeIsAnErrorThatListsTheOthers() {
        assertThat(to(server, "localhost", "sslmode=verify").isRefusedAsConfiguration())
                .startsWith("FERRO-0140: The connection URL \"postgresql://postgres:***@localhost:")
                .endsWith(
                        "has the sslmode \"verify\". Use one of disable, allow, prefer, require, verify-ca, verify-full.");
    }

    @Test
    void tlsMayBeginWithoutAsking() {
        to(server, "localhost", "sslmode=require&sslnegotiation=direct").isEncrypted();
        assertThat(to(withoutTls, "localhost", "sslmode=require&sslnegotiation=direct")
                        .fails())
                .startsWith("FERRO-0142: ");
    }

    @Test
    void aFactoryOfTheUserIsLeftAlone() {
        String trusting = "sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory";
        to(server, "localhost", trusting).isEncrypted();
        assertThat(to(server, "127.0.0.1", trusting).fails())
                .startsWith("FERRO-0143: ")
                .contains("made for another host");
    }
}
