package io.ferro.pool;

import io.ferro.error.TlsErrors;
import io.ferro.url.PostgresUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that a URL names for encrypted connections. It is read here first, because not every error of the driver says which file is
 * wrong, and none what to do about it.
 *
 * @param url the URL
 * @param parameter the parameter of the URL
 * @param name its value
 */
record TlsFile(PostgresUrl url, String parameter, String name) {

    static boolean isKeyStore(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".p12") || lower.endsWith(".pfx");
    }

    byte[] bytes() {
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw unusable("it is not there. Check the path; a relative one begins where the application runs.", null);
            }
            return Files.readAllBytes(path);
        } catch (IOException | InvalidPathException e) {
            throw unusable("it cannot be read. Check its permissions.", e);
        }
    }

    /** {@return what is in it, at least one} */
    List<Certificate> certificates() {
        List<Certificate> certificates;
        try {
            certificates = List.copyOf(CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(bytes())));
        } catch (CertificateException e) {
            throw unusable("it does not hold certificates in PEM or DER format.", e);
        }
        if (certificates.isEmpty()) {
            throw unusable("it does not hold certificates in PEM or DER format.", null);
        }
        return certificates;
    }

    /** The driver reads PKCS#8 only, and blames the wrong password for everything else. */
    void checkKey() {
        String text = new String(bytes(), StandardCharsets.ISO_8859_1);
        if (text.contains("-----BEGIN") && !text.contains("-----BEGIN PRIVATE KEY-----")) {
            throw unusable(
                    "it does not hold a key in the format PKCS#8, or one with a password. Convert it with openssl pkcs8"
                            + " -topk8 -nocrypt, or put key and certificate into a .p12 file and name that with sslkey.",
                    null);
        }
    }

    private RuntimeException unusable(String why, @Nullable Throwable cause) {
        return TlsErrors.unusableFile(url, parameter, name, why, cause);
    }
}
