package io.ferro.tck.eager;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.process.Fork;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many statements the driver sends, as it logs them itself. */
public abstract class StatementCountAssertions extends EngineAssertions {

    /** SQLite's driver logs what it prepares, PostgreSQL's what it has executed. */
    private static final Pattern SENT = Pattern.compile("\\[SQLite EXEC\\] select|FE=> Execute\\(");

    @TempDir
    Path directory;

    /** For subclasses. */
    protected StatementCountAssertions() {}

    @Test
    @Assertion("REL-06")
    void eachRelationIsOneStatementHoweverManyRowsThereAre() throws Exception {
        String output;
        try (Fork fork = Fork.start(
                directory,
                List.of(StatementCount.SQLITE_LOG),
                StatementCount.class,
                database().url())) {
            output = fork.result();
        }
        Map<String, Long> counts = counts(output);
        for (int rows : new int[] {10, 2_000}) {
            assertThat(counts)
                    .containsEntry("0 relations of " + rows, 1L)
                    .containsEntry("1 reference of " + rows, 2L)
                    .containsEntry("1 collection of " + rows, 2L)
                    .containsEntry("1 links of " + rows, 2L)
                    .containsEntry("2 levels of " + rows, 3L)
                    .containsEntry("3 levels of " + rows, 4L)
                    .containsEntry("5 relations of " + rows, 6L);
        }
    }

    private static Map<String, Long> counts(String output) {
        Map<String, Long> counts = new TreeMap<>();
        String[] parts = output.split(StatementCount.HEADING);
        for (int i = 1; i < parts.length - 1; i++) {
            String heading = parts[i].lines().findFirst().orElseThrow();
            counts.put(heading, SENT.matcher(parts[i]).results().count());
        }
        System.out.println("Statements of eager loading: " + counts);
        return counts;
    }
}
