package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import io.ferro.tck.error.TckErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one process recorded while it executed one plan of tests, line by line as it happened: {@code database} for each
 * one that the run is about, {@code selection} for each setting that chose among the tests, {@code result}, and
 * {@code end}. The cells of a line are parted by tabulators. The name of the file begins with the name of the build.
 *
 * @param databases the databases that the run was about
 * @param selections the settings by which the developer chose among the tests; none means all tests
 * @param results what was recorded
 * @param ended whether the plan came to its end
 */
record ResultFile(Set<Database> databases, List<String> selections, List<Result> results, boolean ended) {

    /** The place of a test that ran on no database. */
    static final String NOWHERE = "-";

    private static final String SUFFIX = ".tsv";

    private static final int RESULT_CELLS = 5;

    /** Where the results of a module are. */
    static Path directory(Path module) {
        return module.resolve("target").resolve("assertions");
    }

    static Path create(Path directory, String run) throws IOException {
        return Files.createTempFile(directory, prefix(run), SUFFIX);
    }

    /** The files of a build in the directory of a module, which may be missing. */
    static List<Path> of(String run, Path directory) {
        return in(directory).stream().filter(file -> belongs(file, run)).toList();
    }

    static List<Path> ofOthers(String run, Path directory) {
        return in(directory).stream().filter(file -> !belongs(file, run)).toList();
    }

    private static List<Path> in(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(Path file, String run) {
        return file.getFileName().toString().startsWith(prefix(run));
    }

    private static String prefix(String run) {
        return run.replaceAll("[^A-Za-z0-9.]", "_") + "-";
    }

    static ResultFile read(Path path) {
        Set<Database> databases = EnumSet.noneOf(Database.class);
        List<String> selections = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        boolean ended = false;
        for (String line : lines(path)) {
            String[] cells = line.split("\t", -1);
            try {
                switch (cells[0]) {
                    case "database" -> databases.add(database(cells[1]));
                    case "selection" -> selections.add(cells[1]);
                    case "result" -> results.add(result(cells));
                    case "end" -> ended = true;
                    default -> throw TckErrors.brokenResults(path, line);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw TckErrors.brokenResults(path, line);
            }
        }
        return new ResultFile(databases, selections, results, ended);
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result result(String[] cells) {
        if (cells.length != RESULT_CELLS) {
            throw new IllegalArgumentException();
        }
        return new Result(
                cells[1],
                cells[2].equals(NOWHERE) ? Optional.empty() : Optional.of(database(cells[2])),
                Outcome.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                cells[4]);
    }

    private static Database database(String key) {
        return Database.find(key).orElseThrow(IllegalArgumentException::new);
    }
}
