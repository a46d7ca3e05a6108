package io.ferro.tck.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.NeedsJava;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.Outside;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@OnEveryDatabase
@NeedsJava(21)
@Timeout(180)
class ApplicationTest {

    private static final int BUYERS = 100;

    /** A request that stays behind has its session, and no connection. */
    @Test
    @Assertion({"CDI-07", "SESS-06"})
    void eachRequestHasASessionUntilItsEndHoweverThatComes(TestDatabase database, @TempDir Path directory)
            throws Exception {
        int requests = BUYERS * Way.values().length;
        try (TicketApplication application = TicketApplication.start(directory, database)) {
            List<Answer> answers = Stream.generate(() -> Arrays.stream(Way.values()))
                    .limit(BUYERS)
                    .flatMap(ways -> ways.map(application::go))
                    .toList();
            answers.stream().filter(answer -> answer.way() != Way.WAITING).forEach(Answer::assertIsRight);
            application.awaitState(requests + " sessions, " + BUYERS + " open, 0 connections");
            application.callWaiting();
            answers.forEach(Answer::assertIsRight);
            application.awaitState(requests + " sessions, 0 open, 0 connections");
        }
        int sold = Arrays.stream(Way.values()).mapToInt(Way::tickets).sum() * BUYERS;
        assertThat(Outside.count(database, "helidon_ticket where buyer = 'somebody'"))
                .isEqualTo(sold);
    }

    @Test
    @Assertion({"CDI-07", "CDI-08"})
    void beansHaveTheDatabaseFromTheirFirstMomentToTheirLast(TestDatabase database, @TempDir Path directory)
            throws Exception {
        try (TicketApplication application = TicketApplication.start(directory, database)) {
            List<String> log = application.stop();
            assertThat(log.stream().filter(line -> line.endsWith("Shutdown completed.")))
                    .as("pools that were closed")
                    .isNotEmpty()
                    .hasSameSizeAs(log.stream()
                            .filter(line -> line.endsWith("Start completed."))
                            .toList());
        }
        try (Engines engines = Engines.create()) {
            assertThat(engines.connect(database.url()).fetchAll("select buyer from helidon_ticket order by id"))
                    .extracting(row -> row.getString("buyer"))
                    .containsExactly("the first", "the last of the application", "the last of all");
        }
    }
}
