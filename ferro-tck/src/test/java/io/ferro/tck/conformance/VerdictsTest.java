package io.ferro.tck.conformance;

import static io.ferro.tck.Database.POSTGRESQL;
import static io.ferro.tck.Database.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static final Row BOTH = new Row("A-01", "both", Set.of(SQLITE, POSTGRESQL));
    private static final Row POSTGRES_ONLY = new Row("A-02", "one", Set.of(POSTGRESQL));
    private static final Row NONE = new Row("A-03", "none", Set.of());

    @Test
    void aPassedTestProvesOnItsDatabaseOnly() {
        Verdicts verdicts = complete(on(SQLITE, "A-01", Outcome.PASSED));
        assertThat(verdicts.of(BOTH, SQLITE)).isEqualTo(State.PROVED);
        assertThat(verdicts.of(BOTH, POSTGRESQL)).isEqualTo(State.OPEN);
    }

    @Test
    void oneTestThatDidNotPassLeavesItOpen() {
        for (Outcome outcome : List.of(Outcome.FAILED, Outcome.ABORTED, Outcome.SKIPPED)) {
            assertThat(complete(on(SQLITE, "A-01", Outcome.PASSED), on(SQLITE, "A-01", outcome))
                            .of(BOTH, SQLITE))
                    .isEqualTo(State.OPEN);
        }
    }

    @Test
    void aTestWithoutDatabaseProvesNothingOnOne() {
        Verdicts verdicts = complete(new Result("A-01", Optional.empty(), Outcome.PASSED, "T"));
        assertThat(verdicts.of(BOTH, SQLITE)).isEqualTo(State.OPEN);
    }

    @Test
    void aPromiseOfOneDatabaseDoesNotApplyToTheOther() {
        Verdicts verdicts = complete(on(SQLITE, "A-02", Outcome.FAILED), on(POSTGRESQL, "A-02", Outcome.PASSED));
        assertThat(verdicts.of(POSTGRES_ONLY, SQLITE)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(verdicts.of(POSTGRES_ONLY, POSTGRESQL)).isEqualTo(State.PROVED);
    }

    @Test
    void aPromiseWithoutDatabaseStandsInTheFirstColumn() {
        Verdicts verdicts = complete(new Result("A-03", Optional.empty(), Outcome.PASSED, "T"));
        assertThat(verdicts.of(NONE, SQLITE)).isEqualTo(State.PROVED);
        assertThat(verdicts.of(NONE, POSTGRESQL)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(complete(on(POSTGRESQL, "A-03", Outcome.PASSED)).of(NONE, SQLITE))
                .isEqualTo(State.PROVED);
        assertThat(complete(on(POSTGRESQL, "A-03", Outcome.FAILED)).of(NONE, SQLITE))
                .isEqualTo(State.OPEN);
        assertThat(complete().of(NONE, SQLITE)).isEqualTo(State.OPEN);
    }

    @Test
    void whereTestsWereLeftOutAMissingProofIsNoVerdict() {
        Verdicts verdicts = partial(on(SQLITE, "A-01", Outcome.PASSED), on(POSTGRESQL, "A-02", Outcome.FAILED));
        assertThat(verdicts.of(BOTH, SQLITE)).isEqualTo(State.PROVED);
        assertThat(verdicts.of(BOTH, POSTGRESQL)).isEqualTo(State.NOT_RUN);
        assertThat(verdicts.of(POSTGRES_ONLY, POSTGRESQL)).isEqualTo(State.OPEN);
        assertThat(verdicts.of(NONE, SQLITE)).isEqualTo(State.NOT_RUN);
        assertThat(partial(on(SQLITE, "A-01", Outcome.SKIPPED)).of(BOTH, SQLITE))
                .isEqualTo(State.NOT_RUN);
    }

    private static Result on(Database database, String id, Outcome outcome) {
        return new Result(id, Optional.of(database), outcome, "T");
    }

    private static Verdicts complete(Result... results) {
        return new Verdicts(List.of(results), true);
    }

    private static Verdicts partial(Result... results) {
        return new Verdicts(List.of(results), false);
    }
}
