package io.ferro.tck.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM that looks at pools as time passes, on every database of this run at once. */
final class Observer implements AutoCloseable {

    private final Process process;
    private final Path output;
    private final List<TestDatabase> databases;

    private Observer(Process process, Path output, List<TestDatabase> databases) {
        this.process = process;
        this.output = output;
        this.databases = databases;
    }

    static Observer start(Path directory) throws IOException {
        Path output = directory.resolve("seen.txt");
        List<TestDatabase> databases = new ArrayList<>();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcom.zaxxer.hikari.housekeeping.periodMs=500",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PassingTime.class.getName()));
        for (Database kind : Database.selected()) {
            TestDatabase database = kind.fresh();
            databases.add(database);
            command.add(kind.key());
            command.add(database.url());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Observer(process, output, databases);
    }

    /** Waits for the end of the JVM. */
    int seen(String observation, String what) throws IOException, InterruptedException {
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("the JVM exits").isTrue();
        String begin = "seen " + observation + " " + what + " ";
        String line = Files.readAllLines(output).stream()
                .filter(each -> each.startsWith(begin))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing was " + begin + "in" + System.lineSeparator() + read()));
        assertThat(process.exitValue()).isZero();
        return Integer.parseInt(line.substring(begin.length()));
    }

    private String read() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        databases.forEach(TestDatabase::close);
    }
}
