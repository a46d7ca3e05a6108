package io.ferro.tck.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConnectionFailedException;
import io.ferro.ConnectionSettings;
import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.server.OwnPostgres;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A primary and its replica in one URL: when the replica takes over, writes go on there. */
public abstract class FailoverAssertions extends RecoveryAssertions {

    private static final int THREADS = 4;

    /** Somebody has to notice first that the primary is gone. */
    private static final Duration UNNOTICED = Duration.ofMillis(1500);

    private OwnPostgres primary;
    private OwnPostgres replica;
    private Engines engines;

    /** For subclasses. */
    protected FailoverAssertions() {}

    @BeforeEach
    final void start() throws Exception {
        primary = closedAfterwards(OwnPostgres.create());
        replica = closedAfterwards(primary.replica());
        // What was acknowledged is on the replica then, so that a failover loses nothing and reads there see it.
        primary.execute("alter system set synchronous_commit = 'remote_apply'");
        primary.execute("alter system set synchronous_standby_names = '*'");
        primary.execute("select pg_reload_conf()");
        await(() -> primary.fetch("select count(*) from pg_stat_replication where sync_state = 'sync'")
                .equals("1"));
        engines = closedAfterwards(Engines.create());
        engines.connect(settings("default", "targetServerType=primary").autoMigrate())
                .execute("create table work (id bigint primary key, partner bigint)");
    }

    @Test
    @Assertion("POOL-04")
    void writesGoOnWhereTheReplicaTookOver() throws Exception {
        Engine libpq = engines.connect(settings("libpq", "target_session_attrs=read-write"));
        assertThat(isReplica(libpq)).isFalse();
        failOver("stopped", engines.engine(), () -> primary.stop());
        assertThat(isReplica(libpq)).isFalse();
        assertThat(libpq.execute("insert into work (id) values (-1)")).isEqualTo(1);
    }

    @Test
    @Assertion("POOL-04")
    void writesGoOnAlthoughThePrimaryHangs() throws Exception {
        Engine engine = engines.connect(settings("impatient", "targetServerType=primary&socketTimeout=1"));
        failOver("hung", engine, () -> primary.suspend());
    }

    @Test
    void readsOfASecondConnectionStayOnTheReplica() throws Exception {
        Engine reports = engines.connect(settings("reports", "targetServerType=secondary"));
        Engine anywhere = engines.connect(settings("anywhere", "targetServerType=preferSecondary"));
        engines.engine().execute("insert into work (id) values (1)");
        for (Engine reader : new Engine[] {reports, anywhere}) {
            assertThat(isReplica(reader)).isTrue();
            assertThat(reader.fetchAll("select id from work")).hasSize(1);
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> reader.execute("insert into work (id) values (2)"))
                    .withMessageContaining("25006");
        }

        primary.stop();
        assertThat(reports.fetchAll("select id from work"))
                .as("the primary is not asked")
                .hasSize(1);
        replica.promote();
        letConnectionsLieIdle();
        endConnectionsTo(replica);
        assertThat(isReplica(anywhere))
                .as("the new primary, where there is no replica")
                .isFalse();
        assertThatExceptionOfType(ConnectionFailedException.class)
                .as("no replica is left")
                .isThrownBy(() -> reports.fetchAll("select id from work"));

        primary.close();
        closedAfterwards(replica.replicaInPlaceOf(primary));
        assertThat(isReplica(reports)).isTrue();
        assertThat(reports.fetchAll("select id from work")).hasSize(1);
        engines.engine().execute("insert into work (id) values (3)");
        replica.awaitReplicas();
        assertThat(reports.fetchAll("select id from work")).hasSize(2);
    }

    private void failOver(String how, Engine engine, Runnable ending) throws Exception {
        Ledger ledger = new Ledger();
        try (Workers workers = new Workers(engine, ledger, THREADS)) {
            workers.proceed(200);
            workers.databaseGoes();
            long start = System.nanoTime();
            ending.run();
            Thread.sleep(UNNOTICED.toMillis());
            replica.promote();
            long took = System.nanoTime() - start;
            workers.databaseIsBack();
            workers.proceed(200);
            System.out.printf(
                    "Ferro TCK: failover, primary %s: %.2f s without a write, of which %.2f s until the replica was"
                            + " promoted; %d operations, %d cut off%n",
                    how, seconds(ledger.longestGap().toNanos()), seconds(took), ledger.operations(), ledger.failures());
        }
        ledger.assertFailuresAsPromised();
        ledger.assertHeldBy(engine);
        assertThat(ledger.failures()).as("the primary ended under load").isPositive();
        assertThat(ledger.longestGap()).isLessThan(FIVE.acquireTimeout());
        assertThat(engine.poolStats().active()).isZero();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private ConnectionSettings settings(String name, String parameters) {
        return ConnectionSettings.of("postgresql://postgres@" + primary.hostAndPort() + "," + replica.hostAndPort()
                        + "/postgres?" + parameters)
                .named(name)
                .pool(FIVE.acquireTimeout(name.equals("reports") ? Duration.ofSeconds(2) : FIVE.acquireTimeout()));
    }

    private static boolean isReplica(Engine engine) {
        return Scalar.of(engine, "select pg_is_in_recovery()::int") == 1;
    }

    private static void endConnectionsTo(OwnPostgres server) {
        server.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'ferro'");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; !condition.getAsBoolean(); tries++) {
            assertThat(tries).isLessThan(500);
            Thread.sleep(20);
        }
    }
}
