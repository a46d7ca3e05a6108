package io.ferro.pool;

import io.ferro.error.UnusableFile;
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
 * @param parameter the parameter of the URL
 * @param name its value
 */
record TlsFile(String parameter, String name) {

    /** {@return whether it a file of this name holds a key together with its certificate} */
    static boolean isKeyStore(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".p12") || lower.endsWith(".pfx");
    }

    /** {@return what is in it, at least one} */
    List<Certificate> certificates() throws UnusableFile {
        byte[] bytes = bytes();
        try {
            List<Certificate> certificates = List.copyOf(
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes)));
            if (certificates.isEmpty()) {
                throw noCertificates(null);
            }
            return certificates;
        } catch (CertificateException e) {
            throw noCertificates(e);
        }
    }

    /** The driver reads PKCS#8 only, and blames the wrong password for everything else. */
    void checkKey() throws UnusableFile {
        String text = new String(bytes(), StandardCharsets.ISO_8859_1);
        if (text.contains("-----BEGIN") && !text.contains("-----BEGIN PRIVATE KEY-----")) {
            throw unusable(
                    "holds a key in another format than PKCS#8, or one with a password",
                    "Convert it with openssl pkcs8 -topk8 -nocrypt, or put key and certificate into a .p12 file and name"
                            + " that with sslkey.",
                    null);
        }
    }

    byte[] bytes() throws UnusableFile {
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw unusable(
                        "is not there", "Check the path; a relative one begins where the application runs.", null);
            }
            return Files.readAllBytes(path);
        } catch (IOException | InvalidPathException e) {
            throw unusable("cannot be read", "Check its permissions.", e);
        }
    }

    private UnusableFile noCertificates(@Nullable Throwable cause) {
        return unusable("does not hold certificates", "Give one with certificates in PEM or DER format.", cause);
    }

    private UnusableFile unusable(String why, String remedy, @Nullable Throwable cause) {
        return new UnusableFile(parameter, name, why, remedy, cause);
    }
}
