package io.ferro.bench.contender;

import java.util.List;
import java.util.stream.IntStream;

/** A row of {@code bench_order} with those of {@code bench_line} that belong to it, for libraries that read into plain records. */
public record OrderData(long id, String number, List<LineData> lines) {

    /** How many orders there are; their keys are the numbers from 1. */
    public static final int ROWS = 1_000;

    /** How many lines each of them has. */
    public static final int LINES = 10;

    /**
     * {@return the order with number {@code n}}
     *
     * @param n from 1
     */
    public static OrderData number(long n) {
        return new OrderData(
                n,
                "Order %05d".formatted(n),
                IntStream.range(0, LINES)
                        .mapToObj(i -> new LineData(
                                (n - 1) * LINES + i + 1, i + 1, "Piece " + (n * LINES + i) % 77, i % 4 + 1))
                        .toList());
    }

    /** A row of {@code bench_line}. */
    public record LineData(long id, int position, String label, int pieces) {}
}
