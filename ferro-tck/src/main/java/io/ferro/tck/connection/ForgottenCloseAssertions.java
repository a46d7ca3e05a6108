package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.model.Author;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that ends without closing its engines. */
public abstract class ForgottenCloseAssertions extends EngineAssertions {

    @TempDir
    Path directory;

    /** For subclasses. */
    protected ForgottenCloseAssertions() {}

    @Test
    @Assertion("CONN-10")
    void theJvmExitsAndLeavesNothingBehind() throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ForgottenClose.class.getName(),
                        database().url())
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
        assertThat(output).content().contains("ends without closing");
        assertThat(process.exitValue()).isZero();
        assertThat(temporary).isEmptyDirectory();

        Engine engine = unconnected().connect(settings());
        assertThat(engine.models(Author.class).all())
                .extracting(author -> author.name)
                .containsExactly("committed");
        if (!onSqlite()) {
            assertThat(othersConnected(engine)).isZero();
        }
    }

    /** The server may take a moment to see that a client is gone. */
    private static long othersConnected(Engine engine) throws InterruptedException {
        long others = -1;
        for (int tries = 0; tries < 50 && others != 0; tries++) {
            Thread.sleep(50);
            others = Scalar.of(
                    engine,
                    "select count(*) as n from pg_stat_activity where datname = current_database()"
                            + " and backend_type = 'client backend' and pid <> pg_backend_pid()");
        }
        return others;
    }
}
