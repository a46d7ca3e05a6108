package io.ferro.tck.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.Sql;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.SessionAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One statement at a time, and a value for each question mark that stands for one. */
public abstract class StatementAssertions extends SessionAssertions {

    private static final String INSERT = "insert into author (name) values ('Ada')";

    /** For subclasses. */
    protected StatementAssertions() {}

    @Test
    @Assertion("RAW-03")
    void severalStatementsAreRefusedAndNoneRuns() {
        for (String text : List.of(
                INSERT + "; " + INSERT,
                INSERT + ";delete from author;",
                INSERT + "; -- first\n" + INSERT,
                INSERT + "; /* both */ select 1",
                "select ';'; " + INSERT)) {
            assertRefused(session(), text);
            assertRefused(engine(), text);
            session().runInTransaction(tx -> assertRefused(tx, text));
        }
        assertThat(Outside.count(database(), "author")).isZero();
    }

    private static void assertRefused(Sql where, String text) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> where.execute(text))
                .withMessageContaining("FERRO-0408")
                .withMessageContaining("2 statements");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> where.fetchAll(text))
                .withMessageContaining("FERRO-0408");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> where.fetchOne(text))
                .withMessageContaining("FERRO-0408");
    }

    @Test
    @Assertion("RAW-03")
    void whatStandsBehindTheOnlyStatementIsNoOther() {
        for (String end : List.of("", ";", " ; ", ";\n\n", "; -- done", ";;", "; /* ; */ ;")) {
            assertThat(session().execute(INSERT + end)).as(end).isEqualTo(1);
            assertThat(session().fetchAll("select name from author limit 1" + end))
                    .as(end)
                    .hasSize(1);
            assertThat(session()
                            .fetchOne("select ? as a" + end, 7)
                            .orElseThrow()
                            .getInt("a"))
                    .as(end)
                    .isEqualTo(7);
        }
    }

    @Test
    void theNumberOfValuesHasToFit() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> session().fetchAll("select name from author where name = ? or name = ?", "x"))
                .withMessageContaining("FERRO-0407: The statement has 2 question marks and was given 1 value");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> session().execute("delete from author", "x"))
                .withMessageContaining("FERRO-0407: The statement has 0 question marks and was given 1 value");
    }
}
