package io.ferro.docs.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.docs.Checkout;
import io.ferro.tck.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page sql.md is what the drivers send, and values play no part in it. */
class SqlPageTest {

    private static final Map<Database, Map<String, List<Sent>>> SENT = new EnumMap<>(Database.class);

    @BeforeAll
    static void send(@TempDir Path directory) throws Exception {
        for (Database database : Database.values()) {
            SENT.put(database, Sent.to(database, directory));
        }
    }

    @Test
    void queriesOfTheSameShapeHaveTheSameText() {
        SENT.forEach((database, examples) -> examples.forEach((id, runs) -> {
            assertThat(runs).as("%s on %s", id, database).hasSize(Sender.RUNS);
            assertThat(runs)
                    .as("%s on %s", id, database)
                    .extracting(Sent::statements)
                    .containsOnly(runs.get(0).statements());
        }));
    }

    @Test
    void noValueIsPartOfTheText() {
        SENT.forEach((database, examples) -> examples.forEach((id, runs) -> runs.forEach(run -> {
            assertThat(run.statements()).as("%s on %s", id, database).isNotEmpty();
            assertThat(run.values()).as("%s on %s", id, database).hasSizeGreaterThan(7);
            String text = String.join("\n", run.statements());
            assertThat(run.values()).as("%s on %s", id, database).noneMatch(text::contains);
        })));
    }

    /** Where it is not, it is written anew: what differs is to be looked at and committed, or mended. */
    @Test
    void thePageIsWhatIsSent() throws IOException {
        Path page = Checkout.root().resolve("docs/sql.md");
        String before = Files.exists(page) ? Files.readString(page) : "";
        String after = SqlPage.of(SENT);
        if (!after.equals(before)) {
            Files.writeString(page, after);
        }
        assertThat(differences(before, after))
                .as(
                        "docs/sql.md was not what is sent and has been written anew. Look at the difference, then commit it or mend the SQL.")
                .isEmpty();
    }

    private static List<String> differences(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        return Stream.concat(
                        old.stream().filter(line -> !now.contains(line)).map(line -> "- " + line),
                        now.stream().filter(line -> !old.contains(line)).map(line -> "+ " + line))
                .toList();
    }
}
