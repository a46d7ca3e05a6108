package io.ferro.tck.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Copies a data directory, permissions included: the server insists on them. */
final class DirectoryCopy extends SimpleFileVisitor<Path> {

    /** What belongs to the process that runs there, or has to be there but empty. */
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts");

    private static final Set<String> EMPTIED = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp");

    private final Path from;
    private final Path to;
    private final boolean running;

    private DirectoryCopy(Path from, Path to, boolean running) {
        this.from = from;
        this.to = to;
        this.running = running;
    }

    static void ofStopped(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new DirectoryCopy(from, to, false));
    }

    /** Copies while the server writes, as PostgreSQL's low-level backup wants it: without the log of transactions. */
    static void ofRunning(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new DirectoryCopy(from, to, true));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        Files.copy(directory, to.resolve(from.relativize(directory)), StandardCopyOption.COPY_ATTRIBUTES);
        return running && EMPTIED.contains(directory.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (NOT_COPIED.contains(file.getFileName().toString())) {
            return FileVisitResult.CONTINUE;
        }
        try {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException e) {
            // A running server removes files of its own; the log of transactions brings them back if need be.
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (running && e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }
}
