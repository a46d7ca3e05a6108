package io.ferro.bench;

import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws the curves of a chart, over a logarithmic scale of what grows. Plain text, because a library that draws needs fonts, which a
 * machine with nothing but a JDK has not.
 */
final class Svg {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 64;
    private static final int RIGHT = 190;
    private static final int TOP = 40;
    private static final int BOTTOM = 48;
    private static final int LINES = 4;
    private static final int LINE_HEIGHT = 20;

    private static final List<String> COLOURS =
            List.of("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b");

    private final GrowthChart chart;
    private final Curves curves;
    private final NavigableMap<Double, Integer> places;
    private final double most;
    private final StringBuilder out = new StringBuilder();

    private Svg(GrowthChart chart, Curves curves) {
        this.chart = chart;
        this.curves = curves;
        NavigableSet<Double> all = curves.xs();
        double least = Math.log(all.first());
        double range = Math.max(Math.log(all.last()) - least, 1e-9);
        places = new TreeMap<>();
        all.forEach(x ->
                places.put(x, (int) Math.round(LEFT + (Math.log(x) - least) / range * (WIDTH - LEFT - RIGHT))));
        most = round(curves.most());
    }

    /** {@return the drawing} The same figures give the same text. */
    static String draw(GrowthChart chart, Curves curves) {
        return new Svg(chart, curves).draw();
    }

    private String draw() {
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
                        .formatted(WIDTH, HEIGHT));
        out.append("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>\n".formatted(WIDTH, HEIGHT));
        text(LEFT, TOP - 20, "start", chart.title() + ": " + chart.vertical());
        for (int i = 0; i <= LINES; i++) {
            double y = most * i / LINES;
            out.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>\n"
                    .formatted(LEFT, height(y), WIDTH - RIGHT, height(y)));
            text(LEFT - 8, height(y) + 4, "end", number(y));
        }
        places.forEach((x, place) -> text(place, HEIGHT - BOTTOM + LINE_HEIGHT, "middle", number(x)));
        text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, "middle", chart.horizontal());
        int line = 0;
        for (Entry<String, NavigableMap<Double, Double>> curve : curves.points().entrySet()) {
            curve(curve.getKey(), curve.getValue(), COLOURS.get(line % COLOURS.size()), TOP + line * LINE_HEIGHT);
            line++;
        }
        return out.append("</svg>\n").toString();
    }

    private void curve(String name, NavigableMap<Double, Double> points, String colour, int legend) {
        String path = points.entrySet().stream()
                .map(point -> places.get(point.getKey()) + "," + height(point.getValue()))
                .collect(Collectors.joining(" "));
        out.append(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n".formatted(path, colour));
        points.forEach((x, y) -> out.append(
                "<circle cx=\"%d\" cy=\"%d\" r=\"3\" fill=\"%s\"/>\n".formatted(places.get(x), height(y), colour)));
        out.append("<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>\n"
                .formatted(WIDTH - RIGHT + 16, legend, colour));
        text(WIDTH - RIGHT + 32, legend + 10, "start", name);
    }

    private void text(int x, int y, String anchor, String text) {
        out.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n".formatted(x, y, anchor, text));
    }

    private int height(double y) {
        return (int) Math.round(HEIGHT - BOTTOM - y / most * (HEIGHT - TOP - BOTTOM));
    }

    /** The next of 1, 2, 4, 6, 8 and 10 with any number of zeros, so that the lines have short numbers. */
    private static double round(double most) {
        double unit = Math.pow(10, Math.floor(Math.log10(most)));
        return List.of(1, 2, 4, 6, 8, 10).stream()
                .mapToDouble(steps -> steps * unit)
                .filter(end -> end >= most)
                .findFirst()
                .orElse(most);
    }

    private static String number(double value) {
        return Spread.number(value, value == Math.rint(value) ? 0 : value < 1 ? 2 : 1);
    }
}
