package io.ferro.tck.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Row;
import io.ferro.tck.Assertion;
import io.ferro.tck.TemporaryDirectory;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.process.Fork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Applications that start together on one old database, each in a process of its own. */
public abstract class ManyInstancesAssertions extends EngineAssertions {

    private static final int INSTANCES = 8;
    private static final int PRODUCTS = 20_000;

    /** For subclasses. */
    protected ManyInstancesAssertions() {}

    @Test
    @Assertion("MIG-08")
    void eightProcessesThatStartTogetherMigrateOnce() throws Exception {
        List<String> alone = migrate(anotherDatabase(), 1);
        List<String> together = migrate(database(), INSTANCES);
        assertThat(alone).isNotEmpty();
        assertThat(together).isEqualTo(alone);
    }

    /** {@return what was done to the schema, each time it was done, and what came of it} */
    private List<String> migrate(TestDatabase old, int instances) throws Exception {
        OldShop.open(old.database(), old.url(), PRODUCTS);
        Engine engine = closedAfterwards(Engines.create(OldShop.MODELS)).connect(old.url());
        Row sums = engine.fetchAll(OldShop.sums()).get(0);
        if (!onSqlite()) {
            engine.execute("create schema trace");
            engine.execute("create table trace.done (n serial, tag text, what text)");
            engine.execute("create function trace.note() returns event_trigger language plpgsql as $$ begin"
                    + " insert into trace.done (tag, what) select command_tag, object_identity"
                    + " from pg_event_trigger_ddl_commands() where schema_name = 'public'; end $$");
            engine.execute("create event trigger note on ddl_command_end execute function trace.note()");
        }
        long version = onSqlite() ? schemaVersion(engine) : 0;
        start(old, instances);
        assertThat(engine.fetchAll(OldShop.sums()).get(0)).hasToString(sums.toString());
        assertThat(engine.plan().isEmpty()).isTrue();
        List<String> done = new ArrayList<>();
        if (onSqlite()) {
            done.add("changes of the schema: " + (schemaVersion(engine) - version));
        } else {
            engine.fetchAll("select tag || ' ' || what as done from trace.done order by n")
                    .forEach(row -> done.add(row.toString()));
        }
        return done;
    }

    private void start(TestDatabase old, int instances) throws Exception {
        TemporaryDirectory directory = TemporaryDirectory.create("ferro-tck-instances-");
        closedAfterwards(directory::delete);
        Path signal = directory.path().resolve("signal");
        List<Fork> running = new ArrayList<>();
        for (int n = 0; n < instances; n++) {
            running.add(closedAfterwards(Fork.start(
                    directory.path(),
                    List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                    MigratingProgram.class,
                    old.url(),
                    signal.toString())));
        }
        for (Fork each : running) {
            each.await("ready");
        }
        Files.createFile(signal);
        for (Fork each : running) {
            assertThat(each.result()).contains("products=" + PRODUCTS + " reviews=0");
        }
    }

    private static long schemaVersion(Engine engine) {
        return Objects.requireNonNull(
                engine.fetchAll("pragma schema_version").get(0).get("schema_version", Long.class));
    }
}
