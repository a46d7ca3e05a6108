package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import io.ferro.tck.error.TckErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What all modules recorded in one build.
 *
 * @param modules the results of each module, in the order of the page
 * @param gaps what kept this build from being about everything, one sentence each; none if it was
 */
record RunResults(Map<TestModule, List<Result>> modules, List<String> gaps) {

    /** How far below the root of the checkout a module can be. */
    private static final int DEPTH = 2;

    /**
     * Reads what the modules recorded.
     *
     * @param checkout the root of the checkout
     * @param run the name of the build; what other builds left does not count
     * @param modules the modules that have to have recorded something
     * @throws IllegalStateException if another module recorded something
     */
    static RunResults collect(Path checkout, String run, List<TestModule> modules) {
        refuseOthers(checkout, run, modules);
        Map<TestModule, List<Result>> results = new LinkedHashMap<>();
        List<String> gaps = new ArrayList<>();
        for (TestModule module : modules) {
            List<Result> ofModule = results.computeIfAbsent(module, each -> new ArrayList<>());
            List<Path> files = ResultFile.of(run, ResultFile.directory(checkout.resolve(module.path())));
            if (files.isEmpty()) {
                gaps.add(module.path() + " ran no tests in this build");
            }
            for (Path path : files) {
                ResultFile file = ResultFile.read(path);
                ofModule.addAll(file.results());
                gaps(module.path(), file).filter(gap -> !gaps.contains(gap)).forEach(gaps::add);
            }
        }
        return new RunResults(results, List.copyOf(gaps));
    }

    /** {@return everything that was recorded} */
    List<Result> results() {
        return modules.values().stream().flatMap(List::stream).toList();
    }

    /** {@return what the results say} */
    Verdicts verdicts() {
        return new Verdicts(results(), gaps.isEmpty());
    }

    /** {@return what was recorded in each runtime, in the order of the page} */
    Map<String, List<Result>> runtimes() {
        Map<String, List<Result>> runtimes = new LinkedHashMap<>();
        modules.forEach((module, results) -> module.runtime()
                .ifPresent(runtime -> runtimes.computeIfAbsent(runtime, each -> new ArrayList<>())
                        .addAll(results)));
        return runtimes;
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

    private static void refuseOthers(Path checkout, String run, List<TestModule> modules) {
        Set<Path> known = Set.copyOf(
                modules.stream().map(module -> checkout.resolve(module.path())).toList());
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
