package io.ferro.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a chart shows.
 *
 * @param points each curve by its name, in the order in which they were measured
 */
record Curves(Map<String, NavigableMap<Double, Double>> points) {

    /** {@return the curves of a chart} A point that was measured several times has the median. */
    static Curves of(GrowthChart chart, List<Figure> figures) {
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
        return new Curves(curves);
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    /** {@return where any curve has a point} */
    NavigableSet<Double> xs() {
        return points.values().stream()
                .flatMap(curve -> curve.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the highest point} */
    double most() {
        return points.values().stream()
                .flatMap(curve -> curve.values().stream())
                .mapToDouble(y -> y)
                .max()
                .orElse(1);
    }
}
