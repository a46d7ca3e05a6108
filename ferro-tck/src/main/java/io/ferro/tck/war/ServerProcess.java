package io.ferro.tck.war;

import io.ferro.tck.process.Ending;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A server in a process of its own, which ends with this JVM at the latest. It tells what it does line by line. Thread-safe. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * {@return the server, which is starting}
     *
     * @param command starts it; no shell between, so that the process is the server
     * @throws UncheckedIOException if there is no such command
     */
    public static ServerProcess start(ProcessBuilder command) {
        try {
            ServerProcess server =
                    new ServerProcess(command.redirectErrorStream(true).start());
            Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroyForcibly, "server-end"));
            Thread reader = new Thread(server::read, "server-output");
            reader.setDaemon(true);
            reader.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                add(line);
            }
        } catch (IOException e) {
            add(e.toString()); // It is ended.
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    /**
     * Writes a line that it reads.
     *
     * @param line the line
     * @throws UncheckedIOException if it reads no more
     */
    public void tell(String line) {
        try {
            BufferedWriter input = process.outputWriter();
            input.write(line);
            input.newLine();
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return how many lines it has written} */
    public synchronized int mark() {
        return lines.size();
    }

    /**
     * {@return what it has written}
     *
     * @param mark how many lines do not count
     */
    public synchronized String since(int mark) {
        return String.join("\n", lines.subList(mark, lines.size()));
    }

    /**
     * {@return the first match in a line that it has written or will write}
     *
     * @param mark how many lines do not count
     * @param pattern what to wait for
     * @throws IllegalStateException with what it has written, if it ends before, or there is nothing for two minutes
     */
    public synchronized MatchResult await(int mark, Pattern pattern) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<MatchResult> found = find(mark, pattern);
        while (found.isEmpty() && process.isAlive() && System.nanoTime() < end) {
            try {
                wait(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            found = find(mark, pattern);
        }
        return found.orElseThrow(() -> new IllegalStateException("No \"" + pattern + "\" in: " + since(mark)));
    }

    private Optional<MatchResult> find(int mark, Pattern pattern) {
        return lines.subList(mark, lines.size()).stream()
                .flatMap(line -> pattern.matcher(line).results())
                .findFirst();
    }

    /** Ends it, at last by force. */
    @Override
    public void close() {
        Ending.end(process, 20);
    }
}
