package io.ferro.error;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXReason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.GT;

/**
 * Why two sides did not agree on an encrypted connection, read from what the driver threw.
 *
 * @param id the id of the error
 * @param what what was wrong, in plain words
 * @param detail what the driver, the JVM or the server said
 * @param remedy what to do
 */
record TlsFailure(String id, String what, String detail, String remedy) {

    private static final String LOGIN_REFUSED = "28000";

    static Optional<TlsFailure> find(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (@Nullable Throwable next = thrown; next != null; next = next.getCause()) {
            chain.add(next);
        }
        return chain.stream()
                .map(TlsFailure::ofSaying)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ofCertificate(chain))
                .or(() -> ofHandshake(chain));
    }

    private static Optional<TlsFailure> ofSaying(Throwable thrown) {
        if (!(thrown instanceof SQLException refused)) {
            return Optional.empty();
        }
        String text = text(refused);
        if (refused instanceof UnusableFile file) {
            return of("0141", "a certificate or a key cannot be used", file, file.remedy());
        }
        if (text.equals(GT.tr("The server does not support SSL."))) {
            return of(
                    "0142",
                    "the server offers no TLS and sslmode demands it",
                    refused,
                    "Turn TLS on in the server, or use sslmode=disable where nobody listens on the network.");
        }
        // The name of the verifier is the same in every language of the driver.
        if (text.contains("HostnameVerifier") && refused.getCause() == null) {
            return of(
                    "0143",
                    "the certificate of the server was made for another host",
                    refused,
                    "Write the host as the certificate names it, or use sslmode=verify-ca, which does not compare hosts.");
        }
        if (text.contains("rivate key file \"")) {
            return of(
                    "0141",
                    "the driver does not use the key of the client as it lies there",
                    refused,
                    "Let its owner alone read the file (chmod 600).");
        }
        return LOGIN_REFUSED.equals(refused.getSQLState()) ? ofLogin(text, refused) : Optional.empty();
    }

    private static Optional<TlsFailure> ofLogin(String text, SQLException refused) {
        if (text.contains("no encryption")) {
            return of(
                    "0142",
                    "the server lets nobody in without TLS, or not this user from here",
                    refused,
                    "Use sslmode=require, or verify-full where the authority of its certificate is known.");
        }
        if (text.contains("client certificate")) {
            return of(
                    "0144",
                    "the server wants a certificate of the client",
                    refused,
                    "Name its files with the parameters sslcert and sslkey.");
        }
        if (text.contains("ertificate authentication failed")) {
            return of(
                    "0144",
                    "the server does not take the certificate of the client for this user",
                    refused,
                    "Use the certificate whose common name is the user's name.");
        }
        return Optional.empty();
    }

    private static Optional<TlsFailure> ofCertificate(List<Throwable> chain) {
        Throwable root = chain.get(chain.size() - 1);
        if (root instanceof CertificateExpiredException || root instanceof CertificateNotYetValidException) {
            return of(
                    "0143",
                    "the certificate of the server is not valid today",
                    root,
                    "Have it renewed, or set the clock of this machine.");
        }
        if (chain.stream().anyMatch(TlsFailure::meansUnknownAuthority)) {
            return of(
                    "0143",
                    "the certificate of the server is signed by an authority that is not known here",
                    root,
                    "Name the file with the certificate of its authority with the parameter sslrootcert, or add it to the"
                            + " JVM's trust store.");
        }
        return chain.stream().anyMatch(CertificateException.class::isInstance)
                ? of(
                        "0143",
                        "the certificate of the server is not acceptable",
                        root,
                        "Have another one made for the server.")
                : Optional.empty();
    }

    /** An authority of the right name and with another key makes signatures that do not match. */
    private static boolean meansUnknownAuthority(Throwable thrown) {
        return thrown instanceof CertPathBuilderException
                || (thrown instanceof CertPathValidatorException invalid
                        && (invalid.getReason() == PKIXReason.NO_TRUST_ANCHOR
                                || invalid.getReason() == BasicReason.INVALID_SIGNATURE));
    }

    private static Optional<TlsFailure> ofHandshake(List<Throwable> chain) {
        Optional<Throwable> handshake =
                chain.stream().filter(SSLException.class::isInstance).findFirst();
        if (handshake.isEmpty()) {
            return Optional.empty();
        }
        String text = text(handshake.get());
        if (text.contains("fatal alert") && (text.contains("certificate") || text.contains("unknown_ca"))) {
            return of(
                    "0144",
                    "the server does not take the certificate of the client",
                    handshake.get(),
                    "Name with sslcert and sslkey one that is valid today and signed by the authority that the server"
                            + " knows, the certificates in between included.");
        }
        return of(
                "0142",
                "client and server did not agree on an encrypted connection",
                handshake.get(),
                "Check that host and port are those of a PostgreSQL server or pooler, and which versions of TLS it takes.");
    }

    private static Optional<TlsFailure> of(String id, String what, Throwable said, String remedy) {
        String text = text(said);
        return Optional.of(
                new TlsFailure(id, what, text.endsWith(".") ? text.substring(0, text.length() - 1) : text, remedy));
    }

    private static String text(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
    }
}
