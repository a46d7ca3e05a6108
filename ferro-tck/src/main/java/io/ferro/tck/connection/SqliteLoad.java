package io.ferro.tck.connection;

import io.ferro.Engine;
import io.ferro.FerroException;
import io.ferro.tck.engine.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/**
 * Threads that read and write one table of counters for a while: four of ten operations are transactions that read a counter and write
 * it back.
 */
final class SqliteLoad {

    private static final int COUNTERS = 20;

    /** What the threads did; times in nanoseconds, sorted. */
    record Outcome(long[] reads, long[] writes, List<String> errors) {

        /** {@return one line of figures} */
        String line(String title) {
            return "Ferro TCK: SQLite, " + title + ": " + (reads.length + writes.length) + " operations ("
                    + reads.length + " reads, " + writes.length + " writes), " + errors.size() + " errors; reads "
                    + percentiles(reads) + ", writes " + percentiles(writes);
        }

        private static String percentiles(long[] times) {
            return "p50 " + millis(times, 0.5) + " ms, p99 " + millis(times, 0.99) + " ms, most " + millis(times, 1)
                    + " ms";
        }

        private static double millis(long[] times, double share) {
            return times.length == 0 ? 0 : Math.round(times[(int) ((times.length - 1) * share)] / 1e4) / 1e2;
        }
    }

    private record Tally(long[] reads, long[] writes, List<String> errors) {}

    private SqliteLoad() {}

    static void prepare(Engine engine) {
        engine.execute("create table counter (id integer primary key, n integer not null)");
        engine.execute("create table entry (id integer primary key, counter integer not null references counter)");
        for (int id = 0; id < COUNTERS; id++) {
            engine.execute("insert into counter values (?, ?)", id, 0);
        }
    }

    /** {@return how many transactions have left their traces, the same number in both tables unless one was lost} */
    static List<Long> written(Engine engine) {
        return List.of(
                Scalar.of(engine, "select sum(n) from counter"), Scalar.of(engine, "select count(*) from entry"));
    }

    static Outcome run(List<Engine> engines, int threads, Duration duration) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            long end = System.nanoTime() + duration.toNanos();
            List<Callable<Tally>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Engine engine = engines.get(thread % engines.size());
                work.add(() -> operations(engine, end));
            }
            List<Tally> done = new ArrayList<>();
            for (Future<Tally> future : executor.invokeAll(work)) {
                done.add(future.get());
            }
            return new Outcome(
                    done.stream()
                            .flatMapToLong(t -> Arrays.stream(t.reads))
                            .sorted()
                            .toArray(),
                    done.stream()
                            .flatMapToLong(t -> Arrays.stream(t.writes))
                            .sorted()
                            .toArray(),
                    done.stream().flatMap(t -> t.errors.stream()).toList());
        } finally {
            executor.shutdownNow();
        }
    }

    private static Tally operations(Engine engine, long end) {
        LongStream.Builder reads = LongStream.builder();
        LongStream.Builder writes = LongStream.builder();
        List<String> errors = new ArrayList<>();
        while (System.nanoTime() < end) {
            boolean writing = ThreadLocalRandom.current().nextInt(10) < 4;
            int id = ThreadLocalRandom.current().nextInt(COUNTERS);
            long start = System.nanoTime();
            try {
                if (writing) {
                    count(engine, id);
                } else {
                    read(engine);
                }
                (writing ? writes : reads).add(System.nanoTime() - start);
            } catch (FerroException e) {
                errors.add(String.valueOf(e.getMessage()));
            }
        }
        return new Tally(reads.build().toArray(), writes.build().toArray(), errors);
    }

    private static void count(Engine engine, int id) {
        engine.runInTransaction(tx -> {
            long before = Scalar.of(tx, "select n from counter where id = ?", id);
            tx.execute("update counter set n = ? where id = ?", before + 1, id);
            tx.execute("insert into entry (counter) values (?)", id);
        });
    }

    /** One statement sees both tables at one moment, at which they agree. */
    private static void read(Engine engine) {
        long difference = Scalar.of(
                engine, "select (select sum(n) from counter) - (select coalesce(max(id), 0) from entry) as n");
        if (difference != 0) {
            throw new IllegalStateException("a transaction was seen half done: " + difference);
        }
    }
}
