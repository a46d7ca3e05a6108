package io.ferro.tck.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the database has no locks of rows, and what to do there. */
@OnDatabase(Database.SQLITE)
public abstract class NoRowLocksAssertions {

    /** For subclasses. */
    protected NoRowLocksAssertions() {}

    @Test
    void aLockIsRefusedWhenTheQueryIsBuilt(TestDatabase file) {
        try (Engines engines = Engines.create(Job.class, Step.class)) {
            Engine engine = connect(engines, file);
            engine.runInSession(session -> {
                assertThatThrownBy(() -> session.query(Job.class).forUpdate())
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessageMatching(
                                "FERRO-0430: forUpdate\\(\\) locks rows, and .*\\.db is a SQLite database, which has"
                                        + " no locks of rows\\. Leave it away and run the query inside runInTransaction: .*\\.");
                assertThatThrownBy(() -> engines.models(Job.class).query().forUpdate())
                        .isInstanceOf(UnsupportedOperationException.class);
            });
            assertThatThrownBy(() -> engine.models(Job.class).query().forUpdate())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void aTransactionHandsOutEachRowOnceWithoutThem(TestDatabase file) throws Exception {
        try (Engines engines = Engines.create(Job.class, Step.class)) {
            JobQueue queue = new JobQueue(connect(engines, file), waiting -> waiting);
            List<Long> jobs = queue.fill();
            assertThat(queue.work().stream().flatMap(List::stream).toList()).containsExactlyInAnyOrderElementsOf(jobs);
        }
    }

    private static Engine connect(Engines engines, TestDatabase file) {
        return engines.connect(ConnectionSettings.of(file.url()).autoMigrate());
    }
}
