package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import io.ferro.tck.network.FreePorts;
import io.ferro.tck.process.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A PgBouncer between the tests and the {@link PostgresServer}, on a port of its own on the loopback address. Closing it stops it
 * and deletes what it wrote; a process that ends without closing it stops it too. Its configuration names no
 * {@code ignore_startup_parameters}, as that of most people does not.
 */
public final class PgBouncer implements AutoCloseable {

    /** The name of the program and of its Debian package. */
    public static final String PROGRAM = "pgbouncer";

    private static final int ATTEMPTS = 3;
    private static final Duration STARTUP = Duration.ofSeconds(20);
    private static final String UNPRIVILEGED = "nobody";

    private final Process process;
    private final int port;
    private final TemporaryDirectory home;
    private final Thread atExit = new Thread(this::stop, "ferro-tck-pgbouncer-stop");

    private PgBouncer(Process process, int port, TemporaryDirectory home) {
        this.process = process;
        this.port = port;
        this.home = home;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts one before the server of this process.
     *
     * @param options how it works
     * @return the running pooler, which the caller closes
     * @throws IllegalStateException if the program is not installed or does not start
     */
    public static PgBouncer start(PgBouncerOptions options) {
        Path program = Program.find(PROGRAM).orElseThrow(PgBouncer::missing);
        String log = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            TemporaryDirectory home = TemporaryDirectory.create("ferro-tck-pgbouncer-");
            try {
                PgBouncer pooler = launch(program, options, home);
                if (pooler.answers()) {
                    return pooler;
                }
                log = Files.readString(home.path().resolve("log"));
                pooler.close(); // Someone else took the port meanwhile, or it says why not.
            } catch (IOException e) {
                home.delete();
                throw new UncheckedIOException(e);
            }
        }
        throw TckErrors.programFailed(PROGRAM, log);
    }

    private static IllegalStateException missing() {
        Lack lack = Lack.ofProgram(PROGRAM);
        return TckErrors.lacking("The test", lack.reason(), lack.remedy());
    }

    private static PgBouncer launch(Path program, PgBouncerOptions options, TemporaryDirectory home)
            throws IOException {
        int port = FreePorts.one();
        Path file = options.write(home.path(), port);
        List<String> command = new ArrayList<>(List.of(program.toString()));
        if (RootAccount.isRoot()) {
            command.addAll(List.of("-u", UNPRIVILEGED)); // It refuses to be root.
            give(home.path());
        }
        command.add(file.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.path().resolve("log").toFile())
                .start();
        return new PgBouncer(process, port, home);
    }

    private static void give(Path directory) throws IOException {
        var owner = directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED);
        try (var files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.setOwner(file, owner);
            }
        }
    }

    private boolean answers() {
        long deadline = System.nanoTime() + STARTUP.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return process.isAlive();
            } catch (IOException e) {
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return the port on 127.0.0.1} */
    public int port() {
        return port;
    }

    Path home() {
        return home.path();
    }

    /** {@return what it has written so far} */
    public String log() {
        try {
            return Files.readString(home.path().resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it at once, whoever is connected. Closing it again does nothing. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // The process ends, and the hook does it.
        }
        stop();
    }

    private void stop() {
        Ending.end(process, 10);
        home.delete();
    }
}
