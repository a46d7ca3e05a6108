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
import java.util.Set;
import java.util.stream.Stream;

/**
 * What all modules recorded in one build.
 *
 * @param results everything that was recorded
 * @param gaps what kept this build from being about everything, one sentence each; none if it was
 */
record RunResults(List<Result> results, List<String> gaps) {

    /** How far below the root of the checkout a module can be. */
    private static final int DEPTH = 2;

    /**
     * Reads what the modules recorded.
     *
     * @param checkout the root of the checkout
     * @param run the name of the build; what other builds left does not count
     * @param modules the paths of the modules that have to have recorded something
     * @throws IllegalStateException if another module recorded something
     */
    static RunResults collect(Path checkout, String run, List<String> modules) {
        refuseOthers(checkout, run, modules);
        List<Result> results = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (String module : modules) {
            List<Path> files = ResultFile.of(run, ResultFile.directory(checkout.resolve(module)));
            if (files.isEmpty()) {
                gaps.add(module + " ran no tests in this build");
            }
            for (Path path : files) {
                ResultFile file = ResultFile.read(path);
                results.addAll(file.results());
                gaps(module, file).filter(gap -> !gaps.contains(gap)).forEach(gaps::add);
            }
        }
        return new RunResults(List.copyOf(results), List.copyOf(gaps));
    }

    private static Stream<String> gaps(String module, ResultFile file) {
        Set<Database> missing = EnumSet.allOf(Database.class);
        missing.removeAll(file.databases());
        return Stream.of(
                        missing.stream().map(database -> module + " did not run on " + database.label()),
                        file.selections().stream().map(selection -> module + " ran with " + selection),
                        file.ended() ? Stream.<String>empty() : Stream.of(module + " has tests that did not end"))
                .flatMap(gap -> gap);
    }

    private static void refuseOthers(Path checkout, String run, List<String> modules) {
        Set<Path> known = Set.copyOf(modules.stream().map(checkout::resolve).toList());
        try (Stream<Path> places = Files.find(checkout, DEPTH, (path, attributes) -> attributes.isDirectory())) {
            List<String> others = places.filter(place -> !known.contains(place))
                    .filter(place -> ResultFile.of(run, ResultFile.directory(place)).stream()
                            .anyMatch(file -> !ResultFile.read(file).results().isEmpty()))
                    .map(place -> checkout.relativize(place).toString())
                    .filter(place -> !place.isEmpty())
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                throw TckErrors.foreignResults(others);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
