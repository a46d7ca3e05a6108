package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every error, text, log event, bean of management and thread of an application that does everything wrong. */
public abstract class LeakAssertions extends EngineAssertions {

    /** What has to be encoded in it makes its forms differ. */
    private static final String SECRET = "Hu+sh 47%11/\u00fc?~@x:y#z\u20ac";

    private static final Pattern PARTS = Pattern.compile("(?i)Hu(\\+|%2B)sh|47(%|%25)11|z(\u20ac|%E2%82%AC)");

    @TempDir
    Path directory;

    /** For subclasses. */
    protected LeakAssertions() {}

    @Test
    @Assertion("CONN-09")
    void nothingShowsASecretInAnyForm() throws Exception {
        List<String> lines = onSqlite() ? run("") : runOnPostgres();

        SecretForms forms = new SecretForms(SECRET);
        List<String> leaks = lines.stream()
                .filter(line -> forms.in(line).isPresent())
                .distinct()
                .toList();
        assertThat(leaks).isEmpty();
        assertThat(partsIn(lines)).isEmpty();
    }

    /** A part that is long enough not to stand there by chance. */
    private static List<String> partsIn(List<String> lines) {
        return lines.stream()
                .filter(line -> PARTS.matcher(line).find())
                .distinct()
                .toList();
    }

    private List<String> runOnPostgres() throws Exception {
        try (PasswordServer server = new PasswordServer()) {
            server.create("ada", SECRET);
            server.create("carol", SECRET);
            server.create("bob", "another");
            server.execute("create database shop owner ada");
            List<String> lines = run(String.valueOf(server.port()));
            assertThat(lines)
                    .as("the driver logged its messages")
                    .anyMatch(line -> line.contains("StartupPacket(user=ada"))
                    .anyMatch(line -> line.contains("StartupPacket(user=carol"));
            assertThat(lines)
                    .as("it came to the server's end")
                    .contains(Evidence.OUTCOME + "down: ConnectionFailedException");
            return lines;
        }
    }

    private List<String> run(String port) throws Exception {
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SecretScenarios.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            String encoded = PasswordServer.encoded(SECRET);
            String input = Stream.of(SECRET, encoded, port)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).as("it came to its end").contains(Evidence.OUTCOME + "the end");
        assertThat(lines).as("it logged").anyMatch(line -> line.contains("DEBUG com.zaxxer.hikari"));
        assertThat(lines)
                .as("everything went wrong as it should")
                .noneMatch(line -> line.startsWith(Evidence.OUTCOME) && line.contains(Evidence.WRONG))
                .contains(
                        Evidence.OUTCOME + "wrong URL: ConfigurationException",
                        Evidence.OUTCOME + "wrong statement: DatabaseException",
                        Evidence.OUTCOME + "pool exhausted: PoolExhaustedException",
                        Evidence.OUTCOME + "disconnected: ConnectionFailedException")
                .anyMatch(line -> line.contains("Apparent connection leak"));
        return lines;
    }
}
