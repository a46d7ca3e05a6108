package io.ferro.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import io.ferro.bench.jdbc.JdbcContender;
import io.ferro.bench.model.FerroContender;
import io.ferro.tck.Database;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is measured runs, and does what it should. */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContendersTest {

    private final TestDatabase database;
    private final Target target;

    ContendersTest(Database kind) {
        database = kind.fresh();
        target = new Target(kind, database.url(), 5);
    }

    @BeforeAll
    void fill() {
        FerroContender.fill(database.url());
    }

    @AfterAll
    void drop() {
        target.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource(ContenderKind.class)
    void everyContenderDoesWhatItIsAskedFor(ContenderKind kind) throws SQLException {
        try (Contender<?, ?> contender = kind.open(target)) {
            assertThatCode(() -> new Agreement<>(target.database(), kind.label(), contender).check())
                    .doesNotThrowAnyException();
        } finally {
            target.removeInserted();
        }
    }

    @Test
    void aContenderThatAnswersOtherwiseIsFound() {
        Contender<?, ?> forgetful = new ForgetfulContender(target.pool());
        assertThatIllegalStateException()
                .isThrownBy(() -> new Agreement<>(target.database(), "Forgetful", forgetful).check())
                .withMessageStartingWith("\"filter, order, page of 50\" of Forgetful on "
                        + target.database().label() + " should give [[");
    }

    @ParameterizedTest
    @EnumSource(value = Workload.class, mode = EnumSource.Mode.EXCLUDE, names = "COLD_START")
    void everyWorkloadIsMeasured(Workload workload) throws Exception {
        try (Contender<?, ?> ferro = ContenderKind.FERRO.open(target)) {
            List<Sample> samples = new ArrayList<>();
            new PairedRounds(workload, target, Map.of(ContenderKind.FERRO, ferro)).measure(1, 1, samples::add);
            assertThat(samples).singleElement().satisfies(sample -> {
                assertThat(sample.contender()).isEqualTo(ContenderKind.FERRO);
                assertThat(sample.cost().nanos()).isPositive();
                assertThat(sample.cost().bytes()).isPositive();
            });
        }
    }

    @Test
    void aColdStartIsMeasured() throws Exception {
        String nanos = JavaProcess.output(
                ColdStart.class, List.of(), "FERRO", target.database().name(), database.url());
        assertThat(Double.parseDouble(nanos)).isPositive();
    }

    /** Leaves out the last row of a page. */
    private static final class ForgetfulContender extends JdbcContender {

        ForgetfulContender(DataSource pool) {
            super(pool);
        }

        @Override
        public List<ArticleData> page(String firstName, int rows) throws SQLException {
            return super.page(firstName, rows - 1);
        }
    }
}
