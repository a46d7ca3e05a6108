package io.ferro.bench;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import io.ferro.tck.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Inserts and loads more and more rows, and says what each took. Its arguments are the database, which has the rows of the comparison, and
 * its URL.
 */
final class GrowthOfRows {

    private static final List<Integer> ROWS = List.of(1_000, 10_000, 100_000, 1_000_000);

    private static final int ROUNDS = 3;

    /** Few rows are inserted and loaded more often, so that every point is about as much work; the code is warm by then. */
    private static final int ROWS_OF_A_POINT = 200_000;

    private static final int WARM_UPS = 20;

    private final Target target;
    private final Consumer<Figure> figures;
    private final Meter meter = new Meter();

    private GrowthOfRows(Target target, Consumer<Figure> figures) {
        this.target = target;
        this.figures = figures;
    }

    public static void main(String[] arguments) throws Exception {
        try (Target target = new Target(Database.valueOf(arguments[0]), arguments[1], 5);
                Contender<?, ?> jdbc = ContenderKind.JDBC.open(target);
                Contender<?, ?> ferro = ContenderKind.FERRO.open(target)) {
            GrowthOfRows growth = new GrowthOfRows(target, figure -> System.out.println(figure.line()));
            for (Contender<?, ?> contender : List.of(jdbc, ferro)) {
                growth.warmUp(contender);
            }
            for (int rows : ROWS) {
                for (int round = 0; round < ROUNDS; round++) {
                    growth.measure(ContenderKind.JDBC, jdbc, rows);
                    growth.measure(ContenderKind.FERRO, ferro, rows);
                }
            }
        }
    }

    private void warmUp(Contender<?, ?> contender) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            insert(contender, ROWS.get(1), 1);
            load(contender, ROWS.get(1), 1);
            target.removeInserted();
        }
    }

    private void measure(ContenderKind kind, Contender<?, ?> contender, int rows) throws Exception {
        int calls = Math.max(1, ROWS_OF_A_POINT / rows);
        note(GrowthChart.INSERTED_ROWS, kind, rows, insert(contender, rows, calls));
        note(GrowthChart.LOADED_ROWS, kind, rows, load(contender, rows, calls));
        target.removeInserted();
    }

    private void note(GrowthChart chart, ContenderKind kind, int rows, double nanos) {
        String curve = kind.label() + " on " + target.database().label();
        figures.accept(new Figure(chart, curve, rows, nanos / 1_000 / rows));
    }

    private double load(Contender<?, ?> contender, int rows, int calls) throws Exception {
        return meter.measure(() -> contender.load(1, rows), calls).nanos();
    }

    private <A> double insert(Contender<A, ?> contender, int rows, int calls) throws Exception {
        double nanos = 0;
        for (int call = 0; call < calls; call++) {
            long first = ArticleData.ROWS + 1L + (long) call * rows;
            List<A> articles = new ArrayList<>(rows);
            LongStream.range(first, first + rows)
                    .mapToObj(ArticleData::number)
                    .map(contender::article)
                    .forEach(articles::add);
            nanos += meter.measure(insertion(contender, articles), 1).nanos();
        }
        return nanos / calls;
    }

    private static <A> Operation insertion(Contender<A, ?> contender, List<A> articles) {
        return new Operation() {
            @Override
            public @Nullable Object call() throws Exception {
                contender.insertAll(articles);
                return null;
            }
        };
    }
}
