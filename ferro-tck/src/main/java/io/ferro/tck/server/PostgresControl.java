package io.ferro.tck.server;

import io.ferro.tck.RootAccount;
import io.ferro.tck.error.TckErrors;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes of one server: {@code pg_ctl} for what may be asked of it, signals for what may not. */
final class PostgresControl {

    private static final long SECONDS = 60;

    private final Path program;
    private final Path data;
    private final Path log;

    PostgresControl(PostgresTemplate template, Path home) {
        this.program = template.control();
        this.data = home.resolve("data");
        this.log = home.resolve("server.log");
    }

    /** Runs {@code pg_ctl} and waits until what it was asked for is done. */
    void run(String... action) {
        List<String> command = new ArrayList<>();
        if (RootAccount.isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program.toString(), "-w", "-t", String.valueOf(SECONDS)));
        command.addAll(List.of("-D", data.toString(), "-l", log.toString()));
        command.addAll(List.of(action));
        try {
            if (exitCode(command) != 0) {
                throw new IOException(Files.readString(log));
            }
        } catch (IOException e) {
            throw TckErrors.ownServer("controlled by " + String.join(" ", command), e);
        }
    }

    private int exitCode(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Redirect.appendTo(log.resolveSibling("control.log").toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw TckErrors.ownServer("controlled by " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean isRunning() {
        return find().filter(ProcessHandle::isAlive).isPresent();
    }

    /** Ends the first process at once, which no other can answer, and waits for the others, which notice. */
    void kill() {
        suspend(); // It can start no other one any more.
        List<ProcessHandle> processes = processes();
        processes.get(0).destroyForcibly();
        try {
            for (ProcessHandle process : processes) {
                process.onExit().get(SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw TckErrors.ownServer("killed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void suspend() {
        signal("-STOP", List.of(postmaster()));
    }

    /** Stops every process without ending it: sockets stay open, and nobody answers. */
    void suspendAll() {
        suspend();
        signal("-STOP", processes());
    }

    void resumeAll() {
        signal("-CONT", processes());
    }

    private void signal(String signal, List<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        exitCode(command); // Not zero where one of them has just ended, which is as good.
    }

    /** The first one, then those that it started. */
    private List<ProcessHandle> processes() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> processes = new ArrayList<>(List.of(postmaster));
        postmaster.children().forEach(processes::add);
        return processes;
    }

    private ProcessHandle postmaster() {
        return find().orElseThrow(() -> TckErrors.ownServer("found", new IOException("it does not run")));
    }

    private Optional<ProcessHandle> find() {
        Path file = data.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
                    : Optional.empty();
        } catch (IOException e) {
            throw TckErrors.ownServer("found", e);
        }
    }
}
