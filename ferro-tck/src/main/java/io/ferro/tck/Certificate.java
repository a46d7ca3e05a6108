package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate for {@code localhost} that nobody has signed, with its key; made by the JDK's own program. */
public final class Certificate {

    private static final String PASSWORD = "changeit";

    private final byte[] chain;
    private final byte[] key;

    private Certificate(byte[] chain, byte[] key) {
        this.chain = chain;
        this.key = key;
    }

    /**
     * {@return a new certificate}
     *
     * @throws IllegalStateException if the JDK has no {@code keytool} or it refuses
     */
    public static Certificate create() {
        TemporaryDirectory directory = TemporaryDirectory.create("ferro-tck-certificate-");
        try {
            Path store = directory.path().resolve("store.p12");
            keytool(store);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            return new Certificate(
                    keys.getCertificate("server").getEncoded(),
                    keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            directory.delete();
        }
    }

    private static void keytool(Path store) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(store)) {
            throw TckErrors.programFailed("keytool", output);
        }
    }

    Path writeChain(Path file) throws IOException {
        return write(file, "CERTIFICATE", chain);
    }

    Path writeKey(Path file) throws IOException {
        return write(file, "PRIVATE KEY", key);
    }

    private static Path write(Path file, String kind, byte[] bytes) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }
}
