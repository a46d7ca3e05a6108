package io.ferro.bench;

import io.ferro.tck.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What is measured, in one thread. Each call asks for other rows, the same ones for every contender. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class Workloads {

    static final int LOADED_ROWS = 1_000;

    static final int PAGE_ROWS = 50;

    /** Has no factor in common with the number of rows, so that every one has its turn. */
    private static final int STEP = 3_571;

    @Param
    public Database database;

    @Param
    public ContenderKind contender;

    private LoadedDatabase loaded;
    private Contender running;
    private long calls;

    @Setup
    public void open() {
        loaded = LoadedDatabase.open(database);
        running = loaded.contender(contender);
    }

    @TearDown
    public void close() {
        loaded.close();
    }

    @Benchmark
    public @Nullable Object find() throws SQLException {
        return running.find(1 + next(Article.ROWS));
    }

    @Benchmark
    public List<?> load() throws SQLException {
        return running.load(1 + next(Article.ROWS - LOADED_ROWS), LOADED_ROWS);
    }

    @Benchmark
    public List<?> page() throws SQLException {
        return running.page(Article.name(next(Article.ROWS / 2)), PAGE_ROWS);
    }

    @Benchmark
    public long insert() throws SQLException {
        return running.insert(Article.number(++calls));
    }

    private long next(int bound) {
        return ++calls * STEP % bound;
    }
}
