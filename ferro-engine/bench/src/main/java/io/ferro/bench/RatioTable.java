package io.ferro.bench;

import io.ferro.tck.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The tables that people read, in Markdown: what a contender took divided by what raw JDBC took in the same round. */
final class RatioTable {

    private final List<Sample> samples;
    private final Set<ContenderKind> others;

    RatioTable(List<Sample> samples) {
        this.samples = samples;
        others = samples.stream().map(Sample::contender).collect(Collectors.toCollection(TreeSet::new));
        others.remove(ContenderKind.JDBC);
    }

    /** {@return the table of processor time} */
    String time() {
        return table("JDBC, µs", cost -> cost.nanos() / 1_000, Workload::promisedTime);
    }

    /** {@return the table of bytes allocated} */
    String bytes() {
        return table("JDBC, bytes", Cost::bytes, (workload, database) -> workload.promisedBytes());
    }

    @FunctionalInterface
    private interface Promise {
        double of(Workload workload, Database database);
    }

    private String table(String reference, ToDoubleFunction<Cost> figure, Promise promise) {
        StringBuilder table =
                new StringBuilder("| workload | database | ").append(reference).append(" | promised |");
        others.forEach(other -> table.append(' ').append(other.label()).append(" |"));
        table.append("\n|---|---|---:|---:|")
                .append("---:|".repeat(others.size()))
                .append('\n');
        for (Workload workload : Workload.values()) {
            for (Database database : Database.values()) {
                double promised = promise.of(workload, database);
                Map<ContenderKind, Map<Integer, Double>> figures = figures(workload, database, figure);
                if (!figures.isEmpty() && !Double.isNaN(promised)) {
                    table.append(line(workload, database, promised, figures));
                }
            }
        }
        return table.toString();
    }

    private Map<ContenderKind, Map<Integer, Double>> figures(
            Workload workload, Database database, ToDoubleFunction<Cost> figure) {
        return samples.stream()
                .filter(sample -> sample.workload() == workload && sample.database() == database)
                .collect(Collectors.groupingBy(
                        Sample::contender,
                        Collectors.toMap(Sample::round, sample -> figure.applyAsDouble(sample.cost()))));
    }

    private String line(
            Workload workload, Database database, double promised, Map<ContenderKind, Map<Integer, Double>> figures) {
        Map<Integer, Double> jdbc = figures.getOrDefault(ContenderKind.JDBC, Map.of());
        List<String> cells = new ArrayList<>();
        cells.add(workload.label());
        cells.add(database.label());
        cells.add(Spread.of(jdbc.values().stream().mapToDouble(f -> f)).middle(1));
        cells.add(Spread.number(promised, 2));
        for (ContenderKind other : others) {
            Map<Integer, Double> own = figures.getOrDefault(other, Map.of());
            Spread ratio = Spread.of(own.entrySet().stream()
                    .mapToDouble(entry -> entry.getValue() / jdbc.getOrDefault(entry.getKey(), Double.NaN)));
            cells.add(other == ContenderKind.FERRO ? ratio.whole(2) : ratio.middle(2));
        }
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
