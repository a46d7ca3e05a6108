package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Pooler;
import io.ferro.tck.NeedsProgram;
import io.ferro.tck.PgBouncer;
import io.ferro.tck.PgBouncerOptions;
import io.ferro.tck.PgBouncerOptions.Mode;
import io.ferro.tck.engine.OwnedDatabase;
import io.ferro.tck.engine.PostgresAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The snippets of poolers.md. */
@NeedsProgram(PgBouncer.PROGRAM)
class PoolersTest extends PostgresAssertions {

    private final Log log = new Log();

    @Test
    void goesThroughAPooler() {
        OwnedDatabase database = ownedDatabase();
        String url = database.url(pooler(PgBouncerOptions.of(Mode.TRANSACTION, 2), database));
        Engines engines = unconnected();

        Engine engine = engines.connect(url); // postgresql://postgres.ref:password@host:6543/postgres?sslmode=require
        log.info(engine.check().details().get("pooler")); // a pooler of transactions (another server process answers …
        assertThat(log.lines).singleElement().asString().startsWith("a pooler of transactions (another server process");

        assertThatThrownBy(() -> engine.execute("set work_mem = '64MB'")).isInstanceOf(ConfigurationException.class);

        engine.runInTransaction(tx -> {
            tx.execute("set local work_mem = '64MB'"); // gone with the transaction
            tx.execute("create temp table chosen (id bigint) on commit drop");
            tx.fetchOne("select pg_advisory_xact_lock(7)");
        });
    }

    @Test
    void saysHowItWorks() {
        OwnedDatabase database = ownedDatabase();
        String url = database.url(pooler(PgBouncerOptions.of(Mode.SESSION, 2), database));
        Engines engines = unconnected();

        engines.connect(ConnectionSettings.of(url)
                .named("jobs")
                .pooler(Pooler.SESSION)); // or ?pooler=session, or ferro.jobs.pooler
        assertThat(engines.engine("jobs").execute("set work_mem = '64MB'")).isZero();
    }

    private static final class Log {

        private final List<String> lines = new ArrayList<>();

        void info(String line) {
            lines.add(line);
        }
    }
}
