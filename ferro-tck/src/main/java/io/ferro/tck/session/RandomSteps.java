package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.session.PlainSessions.PlainSession;
import io.ferro.tck.session.PlainSessions.PlainThread;
import io.ferro.tck.session.PlainSessions.PlainTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sequence of random steps, each done for real on one of several threads and, beside it, in plain collections. */
final class RandomSteps implements AutoCloseable {

    static final List<String> CONNECTIONS = List.of("default", "analytics");

    private static final int THREADS = 3;
    private static final long SECONDS = 30;

    private final Engines engines;
    private final Random random;
    private final boolean oneWriter;
    private final PlainSessions plain = new PlainSessions(THREADS, CONNECTIONS.size());
    private final List<ExecutorService> threads = IntStream.range(0, THREADS)
            .mapToObj(number -> Executors.newSingleThreadExecutor(task -> new Thread(task, "actor-" + number)))
            .toList();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private final List<Slip> instances = new ArrayList<>();
    private final List<String> history = new ArrayList<>();
    private String expected = "";
    private String answered = "";
    private long keys;

    RandomSteps(Engines engines, Random random, boolean oneWriter) {
        this.engines = engines;
        this.random = random;
        this.oneWriter = oneWriter;
    }

    String expected() {
        return expected;
    }

    String answered() {
        return answered;
    }

    @Override
    public String toString() {
        return String.join("\n", history);
    }

    /** Does something. What would wait for another thread is left out, since that one waits for its next step. */
    void step() throws Exception {
        int before = history.size();
        while (history.size() == before) {
            int thread = random.nextInt(THREADS);
            int connection = random.nextInt(CONNECTIONS.size());
            switch (random.nextInt(12)) {
                case 0, 1 -> open(thread, connection);
                case 2 -> pick(sessions).ifThere(number -> closeSession(thread, number));
                case 3, 4 -> pick(sessions).ifThere(number -> begin(thread, number));
                case 5 -> pick(transactions).ifThere(number -> end(thread, number));
                case 6 -> pick(sessions).ifThere(number -> createIn(thread, number));
                case 7 -> createInCurrent(thread);
                case 8 -> createOn(thread, connection, random.nextBoolean());
                case 9 -> pick(sessions).ifThere(number -> find(thread, number));
                case 10 -> countInCurrent(thread);
                default -> countOn(thread, connection, random.nextBoolean());
            }
        }
    }

    private void open(int thread, int connection) throws Exception {
        run(thread, "opens a session on " + CONNECTIONS.get(connection), plain.open(at(thread), connection), () -> {
            sessions.add(engines.session(CONNECTIONS.get(connection)));
            return PlainSessions.DONE;
        });
    }

    private void closeSession(int thread, int number) throws Exception {
        run(thread, "closes session " + number, plain.close(at(thread), plain.sessions.get(number)), () -> {
            sessions.get(number).close();
            return PlainSessions.DONE;
        });
    }

    private void begin(int thread, int number) throws Exception {
        PlainSession session = plain.sessions.get(number);
        if (mayWrite(thread, session.connection)) {
            run(thread, "begins in session " + number, plain.begin(at(thread), session), () -> {
                transactions.add(sessions.get(number).begin());
                return PlainSessions.DONE;
            });
        }
    }

    private void end(int thread, int number) throws Exception {
        PlainTransaction transaction = plain.transactions.get(number);
        Transaction real = transactions.get(number);
        switch (random.nextInt(4)) {
            case 0, 1 ->
                run(thread, "commits transaction " + number, plain.commit(at(thread), transaction), () -> {
                    real.commit();
                    return PlainSessions.DONE;
                });
            case 2 ->
                run(thread, "rolls transaction " + number + " back", plain.rollback(at(thread), transaction), () -> {
                    real.rollback();
                    return PlainSessions.DONE;
                });
            default ->
                run(thread, "closes transaction " + number, plain.closeTransaction(at(thread), transaction), () -> {
                    real.close();
                    return PlainSessions.DONE;
                });
        }
    }

    private void createIn(int thread, int number) throws Exception {
        PlainSession session = plain.sessions.get(number);
        if (mayWrite(thread, session.connection)) {
            Slip slip = slip();
            run(
                    thread,
                    "creates " + slip.id + " in session " + number,
                    plain.createIn(at(thread), session, slip.id, instances.size() - 1),
                    () -> created(sessions.get(number).create(slip)));
        }
    }

    private void createInCurrent(int thread) throws Exception {
        PlainSession current = at(thread).current();
        if (current == null || mayWrite(thread, current.connection)) {
            Slip slip = slip();
            run(
                    thread,
                    "creates " + slip.id + " in the current session",
                    plain.createIn(at(thread), current, slip.id, instances.size() - 1),
                    () -> created(engines.models(Slip.class).create(slip)));
        }
    }

    private void createOn(int thread, int connection, boolean using) throws Exception {
        if (mayWrite(thread, connection)) {
            Slip slip = slip();
            String refused = using ? plain.refusedUsing(at(thread), connection) : null;
            run(
                    thread,
                    "creates " + slip.id + (using ? " using " : " by the engine ") + CONNECTIONS.get(connection),
                    refused == null ? plain.createOn(at(thread), connection, slip.id, instances.size() - 1) : refused,
                    () -> created(models(connection, using).create(slip)));
        }
    }

    private void find(int thread, int number) throws Exception {
        long key = 1 + (keys == 0 ? 0 : random.nextLong(keys));
        int fresh = instances.size();
        instances.add(new Slip(0));
        run(
                thread,
                "finds " + key + " in session " + number,
                plain.findIn(at(thread), plain.sessions.get(number), key, fresh),
                () -> sessions.get(number)
                        .find(Slip.class, key)
                        .map(found -> found(found, fresh))
                        .orElse("nothing"));
    }

    private String found(Slip found, int fresh) {
        int number = IntStream.range(0, instances.size())
                .filter(i -> instances.get(i) == found)
                .findFirst()
                .orElse(fresh);
        instances.set(number, found);
        return "instance " + number;
    }

    private void countInCurrent(int thread) throws Exception {
        run(
                thread,
                "counts in the current session",
                plain.countIn(at(thread), at(thread).current()),
                () -> String.valueOf(engines.models(Slip.class).query().count()));
    }

    private void countOn(int thread, int connection, boolean using) throws Exception {
        String refused = using ? plain.refusedUsing(at(thread), connection) : null;
        run(
                thread,
                "counts " + (using ? "using " : "by the engine ") + CONNECTIONS.get(connection),
                refused == null ? plain.countOn(at(thread), connection) : refused,
                () -> String.valueOf(models(connection, using).query().count()));
    }

    private Models<Slip> models(int connection, boolean using) {
        String name = CONNECTIONS.get(connection);
        return using
                ? engines.models(Slip.class).using(name)
                : engines.engine(name).models(Slip.class);
    }

    private Slip slip() {
        Slip slip = new Slip(++keys);
        instances.add(slip);
        return slip;
    }

    private static String created(Slip slip) {
        return slip.id == 0 ? "no key" : PlainSessions.DONE;
    }

    /** On SQLite whoever writes, or may, has the one connection that does. */
    private boolean mayWrite(int thread, int connection) {
        return !oneWriter || !plain.isTaken(at(thread), connection);
    }

    private PlainThread at(int thread) {
        return plain.threads.get(thread);
    }

    private void run(int thread, String what, String promised, Callable<String> work) throws Exception {
        history.add("thread " + thread + " " + what);
        expected = promised;
        try {
            answered = threads.get(thread).submit(work).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof FerroException failure)) {
                throw e;
            }
            answered = failure.getClass().getSimpleName();
        }
    }

    /** Ends what is open and looks whether everything else knows what was committed. */
    int finish() throws Exception {
        for (int number = transactions.size() - 1; number >= 0; number--) {
            PlainTransaction transaction = plain.transactions.get(number);
            int thread = plain.threads.indexOf(transaction.thread);
            Transaction real = transactions.get(number);
            run(thread, "closes transaction " + number, plain.closeTransaction(at(thread), transaction), () -> {
                real.close();
                return PlainSessions.DONE;
            });
            assertThat(answered).as(toString()).isEqualTo(expected);
        }
        sessions.forEach(Session::close);
        for (int connection = 0; connection < CONNECTIONS.size(); connection++) {
            assertThat(rows(engines.engine(CONNECTIONS.get(connection))))
                    .as(toString())
                    .isEqualTo(plain.committed(connection));
        }
        return history.size();
    }

    private static Set<Long> rows(Engine engine) {
        Set<Long> rows = new HashSet<>();
        engine.fetchAll("select id from session_slip").forEach(row -> rows.add(row.getLong("id")));
        return rows;
    }

    @Override
    public void close() {
        threads.forEach(ExecutorService::shutdownNow);
    }

    private Choice pick(List<?> from) {
        return new Choice(from.isEmpty() ? null : random.nextInt(from.size()));
    }

    /** One of several, or none where there is none. */
    private record Choice(@Nullable Integer number) {

        void ifThere(Step step) throws Exception {
            if (number != null) {
                step.with(number);
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void with(int number) throws Exception;
    }
}
