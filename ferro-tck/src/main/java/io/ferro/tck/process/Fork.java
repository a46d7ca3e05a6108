package io.ferro.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program of the test kit in a JVM of its own, ended at the latest when this is closed. */
public final class Fork implements AutoCloseable {

    private static final long SECONDS = 100;

    private final Process process;
    private final Path output;

    private Fork(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * {@return the program, running}
     *
     * @param directory where its output is kept
     * @param options options of its JVM
     * @param program the class with the main method
     * @param arguments its arguments
     */
    public static Fork start(Path directory, List<String> options, Class<?> program, String... arguments)
            throws IOException {
        return start(directory, Map.of(), options, program, arguments);
    }

    /**
     * {@return the program, running}
     *
     * @param directory where its output is kept
     * @param environment variables that it has beside those of this process
     * @param options options of its JVM
     * @param program the class with the main method
     * @param arguments its arguments
     */
    public static Fork start(
            Path directory,
            Map<String, String> environment,
            List<String> options,
            Class<?> program,
            String... arguments)
            throws IOException {
        return start(directory, List.of(), environment, options, program, arguments);
    }

    /**
     * {@return the program, running in namespaces of its own}
     *
     * @param directory where its output is kept
     * @param flags the namespaces, as the command {@code unshare} names them
     * @param script what a shell does there first
     * @param program the class with the main method
     * @param arguments its arguments
     */
    public static Fork isolated(Path directory, String flags, String script, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        requireNamespaces(flags);
        List<String> prefix = List.of("unshare", flags, "sh", "-ec", script + "\nexec \"$@\"", "sh");
        return start(directory, prefix, Map.of(), List.of(), program, arguments);
    }

    private static Fork start(
            Path directory,
            List<String> prefix,
            Map<String, String> environment,
            List<String> options,
            Class<?> program,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(directory, "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new Fork(builder.start(), output);
    }

    /** Where a system gives no namespaces the test cannot be run, which is a failure where CI is set. */
    private static void requireNamespaces(String flags) throws InterruptedException {
        String lack;
        try {
            Process trial = new ProcessBuilder("unshare", flags, "true")
                    .redirectErrorStream(true)
                    .start();
            lack = trial.waitFor() == 0 ? "" : "unshare " + flags + " is refused here";
        } catch (IOException e) {
            lack = "there is no command unshare here";
        }
        if (!lack.isEmpty()) {
            assertThat(System.getenv("CI")).as(lack).isNull();
            Assumptions.abort(lack);
        }
    }

    /**
     * {@return what it has written, as soon as there is a line}
     *
     * @param line a part of the line
     */
    public String await(String line) throws IOException, InterruptedException {
        for (int tries = 0; tries < 600 && process.isAlive() && !output().contains(line); tries++) {
            Thread.sleep(50);
        }
        assertThat(output()).contains(line);
        return output();
    }

    /** {@return what it has written, when it has ended without an error} */
    public String result() throws IOException, InterruptedException {
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        String written = output();
        assertThat(process.exitValue()).as(written).isZero();
        return written;
    }

    /** {@return what it has written, when it has ended because it was told to, as {@code kill} does} */
    public String stop() throws IOException, InterruptedException {
        process.destroy();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        return output();
    }

    /** Ends it as {@code kill -9} does, and returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        kill();
    }
}
