package io.ferro.pool;

import io.ferro.error.TlsErrors;
import io.ferro.url.PostgresUrl;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a URL says about encryption, turned into what the driver needs so that it means what it says: as in libpq, but with the JVM's
 * trust store where no file is named. Checked before any server is spoken to.
 */
final class PostgresTls {

    private static final List<String> MODES =
            List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    private static final String MODE = "sslmode";
    private static final String ROOT = "sslrootcert";
    private static final String CERTIFICATE = "sslcert";
    private static final String KEY = "sslkey";
    private static final String FACTORY = "sslfactory";

    private final PostgresUrl url;
    private final Map<String, String> parameters;

    private PostgresTls(PostgresUrl url) {
        this.url = url;
        this.parameters = new TreeMap<>(url.parameters());
    }

    /**
     * {@return all parameters of a URL for the driver}
     *
     * @param url the URL
     * @throws io.ferro.ConfigurationException if they contradict each other
     * @throws io.ferro.ConnectionFailedException if a file that they name cannot be used
     */
    static Map<String, String> parameters(PostgresUrl url) {
        PostgresTls tls = new PostgresTls(url);
        tls.chooseMode();
        if (!tls.parameters.containsKey(FACTORY)) { // Whoever brings a factory decides what it trusts.
            tls.chooseTrust();
            tls.checkClient();
        }
        return tls.parameters;
    }

    private void chooseMode() {
        String given = parameters.get(MODE);
        if (given != null) {
            String mode = given.toLowerCase(Locale.ROOT);
            if (!MODES.contains(mode)) {
                throw TlsErrors.wrongMode(url, given, MODES);
            }
            parameters.put(MODE, mode);
        } else if (driverVerifies(parameters.get("ssl")) || "system".equals(parameters.get(ROOT))) {
            parameters.put(MODE, "verify-full");
        }
    }

    /** The driver's own older parameter. */
    private static boolean driverVerifies(@Nullable String ssl) {
        return ssl != null && (ssl.isEmpty() || Boolean.parseBoolean(ssl));
    }

    private void chooseTrust() {
        String root = parameters.get(ROOT);
        if ("system".equals(root)) {
            if (!"verify-full".equals(parameters.get(MODE))) {
                // Anybody can have a certificate for a host of his own from an authority that everybody knows.
                throw TlsErrors.contradiction(
                        url, "has sslrootcert=system with a weaker sslmode than verify-full. Use verify-full.");
            }
            parameters.remove(ROOT);
            root = null;
        }
        if (root != null && "require".equals(parameters.get(MODE))) {
            parameters.put(MODE, "verify-ca"); // As libpq does; the driver would look at no certificate.
        }
        if (!verifies()) {
            return;
        }
        if (root != null) {
            new TlsFile(url, ROOT, root).certificates();
        } else {
            if (parameters.containsKey(CERTIFICATE) || parameters.containsKey(KEY)) {
                // The driver's factory for the JVM's trust store presents none.
                throw TlsErrors.contradiction(
                        url,
                        "has a certificate of the client and does not say whom to trust. Name the file of the server's"
                                + " authority with sslrootcert.");
            }
            // Without it the driver looks for ~/.postgresql/root.crt instead of asking the JVM's trust store.
            parameters.put(FACTORY, "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
    }

    private boolean verifies() {
        return parameters.getOrDefault(MODE, "").startsWith("verify-");
    }

    private void checkClient() {
        String certificate = parameters.get(CERTIFICATE);
        String key = parameters.get(KEY);
        if (key != null && TlsFile.isKeyStore(key)) {
            new TlsFile(url, KEY, key).bytes();
            return;
        }
        if (certificate == null && key == null) {
            return;
        }
        if (certificate == null || key == null) {
            throw TlsErrors.contradiction(
                    url,
                    "has " + (key == null ? CERTIFICATE : KEY) + " without " + (key == null ? KEY : CERTIFICATE)
                            + ". Name both files, or one that ends in .p12 with sslkey.");
        }
        String algorithm = new TlsFile(url, CERTIFICATE, certificate)
                .certificates()
                .get(0)
                .getPublicKey()
                .getAlgorithm();
        new TlsFile(url, KEY, key).checkKey();
        parameters.putIfAbsent("pemKeyAlgorithm", algorithm); // The driver takes every key for one of RSA.
    }
}
