package io.ferro.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ferro.tck.Database;
import io.ferro.tck.OnEveryDatabase;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.RunnerException;

/** Every benchmark runs once, in this process. */
@OnEveryDatabase
class WorkloadsTest {

    private final Database database;

    WorkloadsTest(Database database) {
        this.database = database;
    }

    @BeforeAll
    static void besideOthers() {
        System.setProperty("jmh.ignoreLock", "true"); // Nothing is measured here, so another build may run.
    }

    @Test
    void theContendersAgree() {
        assertThatCode(() -> Agreement.check(database)).doesNotThrowAnyException();
    }

    @Test
    void aContenderThatAnswersOtherwiseIsFound() {
        try (LoadedDatabase loaded = LoadedDatabase.open(database)) {
            Contender jdbc = loaded.contender(ContenderKind.JDBC);
            Contender forgetful = new ForgetfulContender(jdbc);
            assertThatIllegalStateException()
                    .isThrownBy(() -> new Agreement(database, jdbc, forgetful).check())
                    .withMessage(
                            "\"Page of 50\" on " + database.label() + " should give 50; JDBC gave 50 and Ferro 49");
        }
    }

    @ParameterizedTest
    @EnumSource(ContenderKind.class)
    void everyWorkloadRuns(ContenderKind contender) throws RunnerException {
        for (Workload workload : Workload.values()) {
            Measurement.runWith(new Measurement(workload, database, contender)
                    .options()
                    .forks(0)
                    .mode(Mode.SingleShotTime)
                    .warmupIterations(0)
                    .measurementIterations(1));
        }
    }

    /** Leaves out the last row of a page. */
    private record ForgetfulContender(Contender whole) implements Contender {

        @Override
        public @Nullable Article find(long key) throws SQLException {
            return whole.find(key);
        }

        @Override
        public List<Article> load(long firstKey, int rows) throws SQLException {
            return whole.load(firstKey, rows);
        }

        @Override
        public List<Article> page(String firstName, int rows) throws SQLException {
            return whole.page(firstName, rows - 1);
        }

        @Override
        public long insert(Article article) throws SQLException {
            return whole.insert(article);
        }
    }
}
