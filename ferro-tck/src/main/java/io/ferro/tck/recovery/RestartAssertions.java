package io.ferro.tck.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.server.OwnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool goes on after its server was restarted or killed. */
public abstract class RestartAssertions extends RecoveryAssertions {

    private static final int THREADS = 8;

    private static final int ROUNDS = Boolean.getBoolean("ferro-tck.long") ? 20 : 1;

    private OwnPostgres server;
    private Engine engine;

    /** For subclasses. */
    protected RestartAssertions() {}

    @BeforeEach
    final void connect() {
        server = closedAfterwards(OwnPostgres.create());
        engine = connect(server.url(), FIVE);
    }

    @Test
    @Assertion("POOL-04")
    void underLoad() throws Exception {
        Ledger ledger = new Ledger();
        try (Workers workers = new Workers(engine, ledger, THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                workers.proceed(200);
                workers.databaseGoes();
                server.restartImmediately();
                workers.databaseIsBack();
                workers.proceed(200);
                workers.databaseGoes();
                server.kill9();
                server.start();
                workers.databaseIsBack();
            }
            workers.proceed(400);
        }
        System.out.println("Ferro TCK: " + ROUNDS + " restarts and " + ROUNDS + " kills: " + ledger.operations()
                + " operations, " + ledger.failures() + " cut off");
        ledger.assertFailuresAsPromised();
        ledger.assertHeldBy(engine);
        assertThat(ledger.failures()).as("the servers were ended under load").isPositive();
        assertThat(engine.poolStats().active()).isZero();
        assertThat(engine.poolStats().total()).isLessThanOrEqualTo(5);
        assertThat(engine.poolStats().waiting()).isZero();
    }

    @Test
    @Assertion("POOL-04")
    void firstOperationsAfterARestartOfAnIdleServer() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            useAllConnections();
            letConnectionsLieIdle();
            server.restartImmediately();
            useAllConnections();
            letConnectionsLieIdle();
            server.kill9();
            server.start();
            Together.run(5, number -> () -> Scalar.of(engine, "select count(*) from work"));
            assertThat(engine.poolStats().active()).isZero();
        }
    }

    private void useAllConnections() throws Exception {
        Together.run(5, number -> () -> Scalar.of(engine, "select 1 from pg_sleep(0.02)"));
    }
}
