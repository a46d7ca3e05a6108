package io.ferro.bench;

import com.sun.management.OperatingSystemMXBean;
import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import io.ferro.tck.Database;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Finds rows by key from more and more threads, and says what each look-up took. Its arguments are the database and its URL. */
final class GrowthOfThreads {

    private static final List<Integer> POOLS = List.of(5, 20);

    private static final List<Integer> THREADS = List.of(1, 4, 16, 64);

    private static final int ROUNDS = 3;

    private static final int CALLS = 32_000;

    private GrowthOfThreads() {}

    public static void main(String[] arguments) throws Exception {
        Database database = Database.valueOf(arguments[0]);
        GrowthChart chart =
                database == Database.SQLITE ? GrowthChart.THREADS_ON_SQLITE : GrowthChart.THREADS_ON_POSTGRESQL;
        for (int pool : POOLS) {
            try (Target target = new Target(database, arguments[1], pool);
                    Contender<?, ?> jdbc = ContenderKind.JDBC.open(target);
                    Contender<?, ?> ferro = ContenderKind.FERRO.open(target)) {
                for (int warmUp = 0; warmUp < ROUNDS; warmUp++) {
                    nanos(jdbc, pool);
                    nanos(ferro, pool);
                }
                for (int threads : THREADS) {
                    for (int round = 0; round < ROUNDS; round++) {
                        note(chart, ContenderKind.JDBC, pool, threads, nanos(jdbc, threads));
                        note(chart, ContenderKind.FERRO, pool, threads, nanos(ferro, threads));
                    }
                }
            }
        }
    }

    private static void note(GrowthChart chart, ContenderKind kind, int pool, int threads, double nanos) {
        String curve = kind.label() + ", pool of " + pool;
        System.out.println(new Figure(chart, curve, threads, nanos / 1_000).line());
    }

    /** {@return what a call takes of the processor time of this process} */
    private static double nanos(Contender<?, ?> contender, int threads) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            long begin = system.getProcessCpuTime();
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread * (CALLS / threads);
                all.add(executor.submit(() -> {
                    for (int call = first; call < first + CALLS / threads; call++) {
                        contender.find(1 + call % ArticleData.ROWS);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return (double) (system.getProcessCpuTime() - begin) / CALLS;
        } finally {
            executor.shutdown();
        }
    }
}
