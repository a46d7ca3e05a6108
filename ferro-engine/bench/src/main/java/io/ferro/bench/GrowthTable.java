package io.ferro.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The figures of a chart in Markdown, for those who want to read numbers. */
final class GrowthTable {

    private GrowthTable() {}

    /** {@return the curves of a chart, in the order in which they were measured} A point that was measured several times has the median. */
    static Map<String, NavigableMap<Double, Double>> curves(GrowthChart chart, List<Figure> figures) {
        Map<String, Map<Double, List<Double>>> all = figures.stream()
                .filter(figure -> figure.chart() == chart)
                .collect(Collectors.groupingBy(
                        Figure::curve,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Figure::x, Collectors.mapping(Figure::y, Collectors.toList()))));
        Map<String, NavigableMap<Double, Double>> curves = new LinkedHashMap<>();
        all.forEach((curve, points) -> {
            NavigableMap<Double, Double> medians = new TreeMap<>();
            points.forEach((x, ys) ->
                    medians.put(x, Spread.of(ys.stream().mapToDouble(y -> y)).median()));
            curves.put(curve, medians);
        });
        return curves;
    }

    static String render(GrowthChart chart, Map<String, NavigableMap<Double, Double>> curves) {
        TreeSet<Double> xs = curves.values().stream()
                .flatMap(curve -> curve.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder table = new StringBuilder("| " + chart.vertical() + " |");
        xs.forEach(x -> table.append(' ')
                .append(Spread.number(x, 0))
                .append(' ')
                .append(chart.horizontal())
                .append(" |"));
        table.append("\n|---|").append("---:|".repeat(xs.size())).append('\n');
        curves.forEach((curve, points) -> {
            table.append("| ").append(curve).append(" |");
            xs.forEach(x -> table.append(' ')
                    .append(Spread.number(points.getOrDefault(x, Double.NaN), 2))
                    .append(" |"));
            table.append('\n');
        });
        return table.toString();
    }
}
