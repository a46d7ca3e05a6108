package io.ferro.tck.lock;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.query.Query;
import io.ferro.tck.engine.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A table of jobs that several workers empty at once. */
final class JobQueue {

    static final int WORKERS = 8;

    private static final int JOBS = Boolean.getBoolean("ferro-tck.long") ? 10_000 : 160;

    private final Engine engine;
    private final UnaryOperator<Query<Job>> lock;

    /**
     * Describes a queue.
     *
     * @param engine its connection
     * @param lock what a worker does so that nobody else gets the same job
     */
    JobQueue(Engine engine, UnaryOperator<Query<Job>> lock) {
        this.engine = engine;
        this.lock = lock;
    }

    /** {@return the keys of the jobs} */
    List<Long> fill() {
        engine.runInSession(session -> session.bulkCreate(IntStream.range(0, JOBS)
                .mapToObj(number -> new Job("job " + number))
                .toList()));
        return engine.models(Job.class).query().orderBy(Job_.id.asc()).all().stream()
                .map(job -> job.id)
                .toList();
    }

    /** {@return the keys of the jobs that each worker was given} */
    List<List<Long>> work() throws Exception {
        return Together.run(WORKERS, worker -> () -> work(worker));
    }

    private List<Long> work(int worker) {
        List<Long> taken = new ArrayList<>();
        try (Session session = engine.session()) {
            while (true) {
                Optional<Job> job = session.callInTransaction(tx -> take(session, worker));
                if (job.isEmpty()) {
                    return taken;
                }
                taken.add(job.orElseThrow().id);
            }
        }
    }

    private Optional<Job> take(Session session, int worker) {
        Query<Job> waiting =
                session.query(Job.class).where(Job_.worker.isNull()).orderBy(Job_.id.asc());
        Optional<Job> job = lock.apply(waiting).first();
        job.ifPresent(taken -> {
            taken.worker = worker;
            session.save(taken);
        });
        return job;
    }
}
