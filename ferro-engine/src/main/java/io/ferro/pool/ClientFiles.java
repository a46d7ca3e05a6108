package io.ferro.pool;

import io.ferro.error.TlsErrors;
import io.ferro.error.UnusableFile;
import io.ferro.url.PostgresUrl;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Whom the client says it is.
 *
 * @param certificate the file with its certificate, null where the key's file holds both
 * @param key the file with its key
 */
record ClientFiles(@Nullable TlsFile certificate, TlsFile key) {

    private static final String CERTIFICATE = "sslcert";
    private static final String KEY = "sslkey";

    /** {@return the files that a URL names, null for none} */
    static @Nullable ClientFiles of(PostgresUrl url) {
        String certificate = url.parameters().get(CERTIFICATE);
        String key = url.parameters().get(KEY);
        if (key != null && TlsFile.isKeyStore(key)) {
            return new ClientFiles(null, new TlsFile(KEY, key));
        }
        if (certificate == null && key == null) {
            return null;
        }
        if (certificate == null || key == null) {
            throw TlsErrors.contradiction(
                    url,
                    "has " + (key == null ? CERTIFICATE : KEY) + " without " + (key == null ? KEY : CERTIFICATE)
                            + ". Name both files, or one that ends in .p12 with sslkey.");
        }
        return new ClientFiles(new TlsFile(CERTIFICATE, certificate), new TlsFile(KEY, key));
    }

    /** {@return the same properties, with what the driver wants to know about the key} */
    Properties checked(Properties properties) throws UnusableFile {
        if (certificate == null) {
            key.bytes();
            return properties;
        }
        String algorithm = certificate.certificates().get(0).getPublicKey().getAlgorithm();
        key.checkKey();
        Properties complete = new Properties();
        complete.putAll(properties);
        complete.putIfAbsent("pemKeyAlgorithm", algorithm); // The driver takes every key for one of RSA.
        return complete;
    }
}
