package io.ferro.tck.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this JVM holds.
 *
 * @param threads its threads, by identity
 * @param files the files that it has open where the system tells (Linux does)
 */
public record Leftovers(Set<Long> threads, Set<String> files) {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Path SOCKETS = Path.of("/proc/self/net");

    /** {@return what it holds now} */
    public static Leftovers now() {
        return new Leftovers(
                Thread.getAllStackTraces().keySet().stream().map(Thread::getId).collect(Collectors.toSet()),
                openFiles());
    }

    /**
     * {@return the names of threads that were not there before} They may take a moment to end once they were told to.
     *
     * @param before what there was
     */
    public static Set<String> threadsSince(Leftovers before) throws InterruptedException {
        Set<String> left = newThreads(before);
        for (int tries = 0; tries < 300 && !left.isEmpty(); tries++) {
            Thread.sleep(50);
            left = newThreads(before);
        }
        return left;
    }

    /**
     * {@return files that were not open before} A connection in the middle of a statement is closed by the thread that runs it.
     *
     * @param before what there was
     */
    public static Set<String> filesSince(Leftovers before) throws InterruptedException {
        Set<String> left = newFiles(before);
        for (int tries = 0; tries < 300 && !left.isEmpty(); tries++) {
            Thread.sleep(50);
            left = newFiles(before);
        }
        return left.stream().map(Leftovers::described).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A socket together with the system's line on it, which holds addresses, ports and state. */
    private static String described(String file) {
        String inode = file.replaceAll("\\D", "");
        if (!file.startsWith("socket:") || !Files.isDirectory(SOCKETS)) {
            return file;
        }
        return Stream.of("tcp", "tcp6", "unix")
                .flatMap(kind -> lines(SOCKETS.resolve(kind)))
                .filter(line -> List.of(line.strip().split("\\s+")).contains(inode))
                .collect(Collectors.joining("; ", file + " ", ""));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException absent) {
            return Stream.empty();
        }
    }

    private static Set<String> newFiles(Leftovers before) {
        Set<String> left = openFiles();
        left.removeAll(before.files);
        return left;
    }

    private static Set<String> newThreads(Leftovers before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.threads.contains(thread.getId()))
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sockets and databases; class files and libraries come and go with the JVM. */
    private static Set<String> openFiles() {
        if (!Files.isDirectory(OPEN_FILES)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            return files.map(Leftovers::target)
                    .filter(name -> !name.endsWith(".jar") && !name.endsWith(".class") && !name.endsWith(".so"))
                    .filter(name -> !name.startsWith("/proc/") && !name.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
