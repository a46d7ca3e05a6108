package io.ferro.tck.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import org.junit.jupiter.api.Test;

/** The operators of PostgreSQL that have a question mark. */
@OnDatabase(Database.POSTGRESQL)
public abstract class QuestionMarkAssertions {

    /** For subclasses. */
    protected QuestionMarkAssertions() {}

    @Test
    @Assertion("RAW-01")
    void operatorsWithAQuestionMarkAreWrittenWithTwo(TestDatabase database) {
        String sql = "select '{\"a\": 1}'::jsonb ?? ? as has, '[\"a\"]'::jsonb ??| array[?, 'c'] as one";
        try (Engines engines = Engines.create()) {
            assertThat(engines.connect(database.url()).fetchOne(sql, "a", "b").orElseThrow())
                    .satisfies(row -> {
                        assertThat(row.getBoolean("has")).isTrue();
                        assertThat(row.getBoolean("one")).isFalse();
                    });
        }
    }
}
