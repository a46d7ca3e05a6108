package io.ferro.bench;

import java.util.Arrays;
import java.util.List;

/**
 * One point of a curve. Goes from process to process as a line of text.
 *
 * @param chart where it belongs
 * @param curve whose it is
 * @param x how much there was
 * @param y what it took
 */
record Figure(GrowthChart chart, String curve, double x, double y) {

    private static final String SEPARATOR = "\t";

    String line() {
        return String.join(SEPARATOR, chart.name(), curve, Double.toString(x), Double.toString(y));
    }

    /** Reads lines. */
    static List<Figure> parse(String lines) {
        return Arrays.stream(lines.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.split(SEPARATOR, -1))
                .map(cells -> new Figure(
                        GrowthChart.valueOf(cells[0]),
                        cells[1],
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3])))
                .toList();
    }
}
