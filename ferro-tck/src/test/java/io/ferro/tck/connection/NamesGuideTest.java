package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the guide has to say about names. It is the same on every database. */
@OnEveryDatabase
class NamesGuideTest {

    @Test
    @Assertion("CONN-17")
    void theGuideSaysWhatTheSpecificationSays() throws IOException {
        assertThat(section("Names are code")).contains("part of the program", "Never take one from a request");
        assertThat(section("Elevated connections")).contains("name of its own", "is never the default one");
        assertThat(section("What there is not"))
                .contains("**Routing policies.**", "**Distributed transactions.**", "**Joins across connections.**");
        assertThat(text("docs/index.md")).contains("(named-connections.md)");
    }

    /** The text of a section, on one line. */
    private static String section(String title) throws IOException {
        String page = text("docs/named-connections.md");
        int begin = page.indexOf("## " + title + "\n");
        assertThat(begin).as(title).isPositive();
        int end = page.indexOf("\n## ", begin);
        return page.substring(begin, end < 0 ? page.length() : end).replaceAll("\\s+", " ");
    }

    private static String text(String page) throws IOException {
        return Files.readString(Path.of(System.getProperty("ferro-tck.root")).resolve(page));
    }
}
