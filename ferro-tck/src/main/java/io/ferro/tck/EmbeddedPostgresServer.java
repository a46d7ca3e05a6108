package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server that runs beside the tests and comes as a Maven artifact. Everything it writes goes with the process. */
final class EmbeddedPostgresServer implements PostgresSource {

    /** The library unpacks the programs here; below the system's temporary directory they would stay for ever. */
    private static final String PROGRAMS_PROPERTY = "ot.epg.working-dir";

    private static final Duration STARTUP = Duration.ofMinutes(1);

    private static final int LOG_LINES = 15;

    @Override
    public Answer start() {
        RootAccount.check();
        TemporaryDirectory home = TemporaryDirectory.create("ferro-tck-postgres-");
        File log = home.path().resolve("server.log").toFile();
        try {
            EmbeddedPostgres server = builder(home)
                    .setErrorRedirector(Redirect.appendTo(log))
                    .setOutputRedirector(Redirect.appendTo(log))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home), "ferro-tck-postgres-stop"));
            return new Running(
                    "postgresql://postgres@localhost:" + server.getPort() + "/postgres", "the embedded server");
        } catch (IOException | RuntimeException e) {
            IllegalStateException failure = TckErrors.embeddedServer(lastLines(log.toPath()), e);
            home.delete();
            throw failure;
        }
    }

    private static EmbeddedPostgres.Builder builder(TemporaryDirectory home) {
        String before = System.getProperty(PROGRAMS_PROPERTY);
        System.setProperty(PROGRAMS_PROPERTY, home.child("programs").path().toString());
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File(System.getProperty(PROGRAMS_PROPERTY)))
                    .setDataDirectory(home.path().resolve("data"))
                    .setPGStartupWait(STARTUP) // Ten seconds are few where several builds share two cores.
                    .setRegisterShutdownHook(false) // Two hooks would run at once, and ours has to be the later one.
                    // What it holds need not outlive it: a database for each test is made and dropped in half the time.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8");
        } finally {
            if (before == null) {
                System.clearProperty(PROGRAMS_PROPERTY);
            } else {
                System.setProperty(PROGRAMS_PROPERTY, before);
            }
        }
    }

    private static void stop(EmbeddedPostgres server, TemporaryDirectory home) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            home.delete();
        }
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "The server wrote no log.";
        }
    }
}
