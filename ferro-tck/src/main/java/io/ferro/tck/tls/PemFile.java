package io.ferro.tck.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Writes certificates and keys down as most programs do. Keys are readable by nobody else, on which servers and drivers insist. */
public final class PemFile {

    private PemFile() {}

    /**
     * Writes a certificate.
     *
     * @param file where to
     * @param certificate the certificate
     * @return the file
     */
    public static Path of(Path file, X509Certificate certificate) {
        try {
            return write(file, "CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a key.
     *
     * @param file where to
     * @param key the key
     * @return the file
     */
    public static Path of(Path file, PrivateKey key) {
        return write(file, "PRIVATE KEY", key.getEncoded());
    }

    static Path write(Path file, String kind, byte[] bytes) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        try {
            Files.writeString(file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
