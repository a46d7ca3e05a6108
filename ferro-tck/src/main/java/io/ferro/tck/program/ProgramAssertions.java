package io.ferro.tck.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with everything found as users have it: extension by service file, beans by beans.xml, models by their index. */
@OnEveryDatabase
public abstract class ProgramAssertions {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final String main;
    private final String lead;
    private final List<String> options;

    /**
     * For subclasses.
     *
     * @param main the class of the program: it writes the guest in its argument into the database and prints all that are there
     * @param lead what the container says before what Ferro says when a deployment fails
     * @param options options of the JVM, such as those that keep the container from logging
     */
    protected ProgramAssertions(String main, String lead, String... options) {
        this.main = main;
        this.lead = lead;
        this.options = List.of(options);
    }

    private record Ended(int code, String output, String errors) {}

    @Test
    @Assertion("CDI-07")
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
                .hasValue(lead
                        + "FERRO-0101: The connection URL \"mysql://me:***@localhost/shop\" has no supported scheme. Begin it with"
                        + " sqlite:, postgresql:// or postgres://.");
        assertThat(ended.errors()).doesNotContain("hunter2");
    }

    /** The URL is given by the environment, where other users of the machine do not see its password. */
    private Ended run(Path directory, String url, String guest) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Path errors = directory.resolve("errors");
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(List.of(main, guest));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
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
