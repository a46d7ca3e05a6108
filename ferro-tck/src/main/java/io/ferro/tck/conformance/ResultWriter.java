package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Writes a {@link ResultFile}. Each line is handed to the system before the next test, so that a process that dies leaves
 * a file without an end. Safe for use by several threads.
 */
final class ResultWriter {

    private final BufferedWriter out;

    private ResultWriter(BufferedWriter out) {
        this.out = out;
    }

    /** Begins a file. Those of earlier builds go; those of this one stay, because other processes may be writing them. */
    static ResultWriter begin(
            Path directory, String run, Collection<Database> databases, Collection<String> selections) {
        try {
            Files.createDirectories(directory);
            for (Path file : ResultFile.ofOthers(run, directory)) {
                Files.deleteIfExists(file);
            }
            ResultWriter writer = new ResultWriter(Files.newBufferedWriter(ResultFile.create(directory, run)));
            databases.forEach(database -> writer.line("database", database.key()));
            selections.forEach(writer::selection);
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void selection(String selection) {
        line("selection", selection);
    }

    void result(Result result) {
        line(
                "result",
                result.id(),
                result.database().map(Database::key).orElse(ResultFile.NOWHERE),
                result.outcome().key(),
                result.test());
    }

    void end() {
        line("end");
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void line(String... cells) {
        try {
            for (int i = 0; i < cells.length; i++) {
                out.write(i == 0 ? "" : "\t");
                out.write(cells[i].replaceAll("\\s", " "));
            }
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
