package io.ferro.bench;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** Several measurements of one thing. */
record Spread(double least, double median, double most) {

    static Spread of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** {@return the median, for example {@code 1.07}, with as many decimals as asked for} */
    String middle(int decimals) {
        return number(median, decimals);
    }

    /** {@return the median and both ends, for example {@code 1.07 (1.02 to 1.11)}} */
    String whole(int decimals) {
        return middle(decimals) + " (" + number(least, decimals) + " to " + number(most, decimals) + ")";
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
