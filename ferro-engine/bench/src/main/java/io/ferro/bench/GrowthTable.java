package io.ferro.bench;

import java.util.NavigableSet;

/** The figures of a chart in Markdown, for those who want to read numbers. */
final class GrowthTable {

    private GrowthTable() {}

    static String render(GrowthChart chart, Curves curves) {
        NavigableSet<Double> xs = curves.xs();
        StringBuilder table = new StringBuilder("| " + chart.vertical() + " |");
        xs.forEach(x -> table.append(' ')
                .append(Spread.number(x, 0))
                .append(' ')
                .append(chart.horizontal())
                .append(" |"));
        table.append("\n|---|").append("---:|".repeat(xs.size())).append('\n');
        curves.points().forEach((curve, points) -> {
            table.append("| ").append(curve).append(" |");
            xs.forEach(x -> table.append(' ')
                    .append(Spread.number(points.getOrDefault(x, Double.NaN), 2))
                    .append(" |"));
            table.append('\n');
        });
        return table.toString();
    }
}
