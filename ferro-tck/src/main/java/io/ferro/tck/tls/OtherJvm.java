package io.ferro.tck.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.FerroException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Connects in a JVM of its own, because a JVM reads its trust store once. */
final class OtherJvm {

    private static final String PASSWORD = "changeit";

    private OtherJvm() {}

    /**
     * Runs in that JVM.
     *
     * @param urls where it connects, one after another
     */
    public static void main(String[] urls) {
        for (String url : urls) {
            try {
                System.out.println("result: " + new Attempt(url).version());
            } catch (FerroException e) {
                System.out.println("result: " + e.getMessage());
            }
        }
    }

    /** {@return for each attempt the version of TLS, or the message of the error} */
    static List<String> connect(List<String> options, Path output, Attempt... attempts) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(OtherJvm.class.getName());
        for (Attempt attempt : attempts) {
            command.add(attempt.url());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("the JVM exits")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        try (var lines = Files.lines(output)) {
            return lines.filter(line -> line.startsWith("result: "))
                    .map(line -> line.substring("result: ".length()))
                    .toList();
        }
    }

    /** {@return the options of a JVM that trusts one authority} */
    static List<String> trusting(X509Certificate authority, Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", authority);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return List.of("-Djavax.net.ssl.trustStore=" + file, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }
}
