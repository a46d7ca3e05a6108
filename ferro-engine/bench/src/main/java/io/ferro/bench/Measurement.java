package io.ferro.bench;

import io.ferro.tck.Database;
import io.ferro.tck.PostgresServer;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One workload of one contender on one database. */
record Measurement(Workload workload, Database database, ContenderKind contender) {

    /** What the measuring process said; each one begins it anew, so it is about the last one, which may have failed. */
    private static final String LOG = "target/jmh.log";

    /** {@return the cost, measured in a process of its own, so that no contender runs code compiled for the other} */
    Cost run() throws RunnerException {
        return Cost.of(runWith(options()
                .forks(1)
                .jvmArgsAppend(serverOfThisProcess())
                .verbosity(VerboseMode.NORMAL)
                .output(LOG)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(8)
                .measurementTime(TimeValue.milliseconds(120))
                .addProfiler(GCProfiler.class)));
    }

    /** Otherwise each process would start a server of its own. */
    private String[] serverOfThisProcess() {
        return database == Database.POSTGRESQL
                ? new String[] {
                    "-D" + PostgresServer.URL_PROPERTY + "="
                            + PostgresServer.get().url()
                }
                : new String[0];
    }

    ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .include(workload.include())
                .param("database", database.name())
                .param("contender", contender.name())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    static RunResult runWith(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        if (results.size() != 1) {
            throw new IllegalStateException("One benchmark should have run, not " + results.size());
        }
        return results.iterator().next();
    }
}
