package io.ferro.tck.weld;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.weld.main.GuestBookMain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with everything found as users have it: extension by service file, beans by beans.xml, models by their index. */
@OnEveryDatabase
class MainTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private record Ended(int code, String output, String errors) {}

    @Test
    void runsAndEnds(TestDatabase database, @TempDir Path directory) throws Exception {
        assertThat(run(directory, database.url(), "Ada")).isEqualTo(new Ended(0, "[Ada]\n", ""));
        assertThat(run(directory, database.url(), "Grace")).isEqualTo(new Ended(0, "[Ada, Grace]\n", ""));
    }

    @Test
    void failsInFerrosOwnWords(@TempDir Path directory) throws Exception {
        Ended ended = run(directory, "mysql://me:hunter2@localhost/shop", "Ada");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors().lines().findFirst())
                .hasValue("Exception in thread \"main\" org.jboss.weld.exceptions.DeploymentException: FERRO-0101: The"
                        + " connection URL \"mysql://me:***@localhost/shop\" has no supported scheme. Begin it with"
                        + " sqlite:, postgresql:// or postgres://.");
        assertThat(ended.errors()).doesNotContain("hunter2");
    }

    /** The URL is given by the environment, where other users of the machine do not see its password. */
    private static Ended run(Path directory, String url, String guest) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Path errors = directory.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(
                        JAVA.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorg.jboss.logging.provider=slf4j",
                        GuestBookMain.class.getName(),
                        guest)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("FERRO_URL", url);
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The program did not end");
        }
        return new Ended(process.exitValue(), read(output), read(errors));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
