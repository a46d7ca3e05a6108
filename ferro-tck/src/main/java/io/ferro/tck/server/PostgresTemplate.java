package io.ferro.tck.server;

import io.ferro.tck.RootAccount;
import io.ferro.tck.TemporaryDirectory;
import io.ferro.tck.error.TckErrors;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programs of a server and an empty data directory, made once for the process: a server that begins with a copy of the latter is
 * there in a fraction of the time. Gone with the process, as is every server that was forgotten.
 */
final class PostgresTemplate {

    private static final Object LOCK = new Object();

    private static @Nullable PostgresTemplate instance;

    private final TemporaryDirectory home;
    private final Path control;
    private final Set<OwnPostgres> running = ConcurrentHashMap.newKeySet();

    private PostgresTemplate(TemporaryDirectory home, Path control) {
        this.home = home;
        this.control = control;
    }

    static PostgresTemplate get() {
        synchronized (LOCK) {
            if (instance == null) {
                RootAccount.check();
                instance = make(TemporaryDirectory.create("ferro-tck-own-postgres-"));
                Runtime.getRuntime().addShutdownHook(new Thread(instance::delete, "ferro-tck-own-postgres-stop"));
            }
            return instance;
        }
    }

    /**
     * The library unpacks the programs and makes the directory when it starts a server; there is no other way to ask it. It unpacks
     * them once for each resolver, so this one has its own.
     */
    private static PostgresTemplate make(TemporaryDirectory home) {
        File log = home.path().resolve("server.log").toFile();
        try {
            EmbeddedPostgres.builder()
                    .setPgBinaryResolver(
                            (system, machine) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine))
                    .setOverrideWorkingDirectory(home.path().toFile())
                    .setDataDirectory(home.path().resolve("data"))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setLocaleConfig("locale", "C")
                    .setErrorRedirector(Redirect.appendTo(log))
                    .setOutputRedirector(Redirect.appendTo(log))
                    .start()
                    .close();
            try (Stream<Path> files = Files.find(home.path(), 3, (file, a) -> file.endsWith("bin/pg_ctl"))) {
                return new PostgresTemplate(home, files.findFirst().orElseThrow());
            }
        } catch (IOException | RuntimeException e) {
            home.delete();
            throw TckErrors.ownServer("made", e);
        }
    }

    /** {@return the program that starts and stops a server} */
    Path control() {
        return control;
    }

    Path data() {
        return home.path().resolve("data");
    }

    void add(OwnPostgres server) {
        running.add(server);
    }

    void remove(OwnPostgres server) {
        running.remove(server);
    }

    private void delete() {
        try {
            running.forEach(OwnPostgres::close);
        } finally {
            home.delete();
        }
    }
}
