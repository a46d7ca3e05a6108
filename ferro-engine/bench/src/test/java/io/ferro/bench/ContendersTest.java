package io.ferro.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import io.ferro.bench.jdbc.JdbcContender;
import io.ferro.bench.model.FerroContender;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is measured runs, and does what it should. */
@OnEveryDatabase
class ContendersTest {

    private final TestDatabase database;
    private final Target target;

    ContendersTest(TestDatabase database) {
        this.database = database;
        target = new Target(database.database(), database.url(), 5);
    }

    @BeforeEach
    void fill() {
        FerroContender.fill(database.url());
    }

    @AfterEach
    void close() {
        target.close();
    }

    @Test
    void everyContenderDoesWhatItIsAskedFor() throws Exception {
        for (ContenderKind kind : ContenderKind.values()) {
            try (Contender<?, ?> contender = kind.open(target)) {
                new Agreement<>(target.database(), kind.label(), contender).check();
            }
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

    @Test
    void everyWorkloadIsMeasured() throws Exception {
        Set<Workload> workloads = EnumSet.complementOf(EnumSet.of(Workload.COLD_START));
        List<Sample> samples = new ArrayList<>();
        try (Contender<?, ?> ferro = ContenderKind.FERRO.open(target)) {
            for (Workload workload : workloads) {
                new PairedRounds(workload, target, Map.of(ContenderKind.FERRO, ferro)).measure(1, samples::add);
            }
        }
        assertThat(samples).extracting(Sample::workload).containsExactlyElementsOf(workloads);
        assertThat(samples).allSatisfy(sample -> {
            assertThat(sample.contender()).isEqualTo(ContenderKind.FERRO);
            assertThat(sample.cost().nanos()).isPositive();
            assertThat(sample.cost().bytes()).isPositive();
        });
    }

    @Test
    void aColdStartIsMeasured() throws Exception {
        SinceStart time = SinceStart.parse(JavaProcess.output(
                ColdStart.class, List.of(), "FERRO", target.database().name(), database.url()));
        assertThat(time.nanos()).isPositive();
        assertThat(time.millis()).isPositive();
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
