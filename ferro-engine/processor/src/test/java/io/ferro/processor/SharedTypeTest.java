package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which fields of a superclass or embedded type may be null is known in another compilation as well, though the compiler of JDK 17
 * does not see annotations on types in class files.
 */
class SharedTypeTest {

    private static final String AUDITED = """
            package base;

            import io.ferro.model.*;
            import org.jspecify.annotations.Nullable;

            public abstract class Audited<K> {
                protected @Id K id;
                protected @Nullable String changedBy;
                protected byte @Nullable [] seal;
                protected String state;
            }
            """;

    private static final String PLACE = """
            package base;

            import org.jspecify.annotations.Nullable;

            @io.ferro.model.Shared
            public record Place(String city, @Nullable String zip) {}
            """;

    private static final String INVOICE = """
            package base;

            import io.ferro.model.*;

            @Model
            class Invoice extends Audited<Long> {
                @Embedded Place place;
            }
            """;

    @TempDir
    Path output;

    @Test
    void isNotedBesideTheType() {
        Compilation compilation = new Compiler(output).compile(AUDITED).succeeded();

        assertThat(compilation.generated("base/Audited_.java"))
                .contains("static final String NULLABLE_FIELDS = \"changedBy,seal\";")
                .contains("@Generated(\"io.ferro.processor.ModelProcessor\")");
        assertThat(compilation.hasGenerated("META-INF/ferro/models")).isFalse();
    }

    @Test
    void isTheSameInOneCompilationAndInTwo() throws IOException {
        String together = new Compiler(Files.createDirectory(output.resolve("together")))
                .compile(AUDITED, PLACE, INVOICE)
                .succeeded()
                .generated("base/Invoice_.java");

        Path apart = Files.createDirectory(output.resolve("apart"));
        new Compiler(apart).compile(AUDITED, PLACE).succeeded();
        new Compiler(apart).compileGenerated("base/Audited_.java", "base/Place_.java");
        String alone = new Compiler(apart).compile(INVOICE).succeeded().generated("base/Invoice_.java");

        assertThat(alone).isEqualTo(together);
        assertThat(alone).containsSubsequence("\"changedBy\"", ".asNullable()", "\"seal\"", ".asNullable()");
        assertThat(alone).containsSubsequence("\"place.zip\"", ".asNullable()");
        assertThat(alone).contains("ColumnDescriptor.of(\"state\", \"state\", ColumnType.STRING))");
    }

    @Test
    void theSourceKnowsBetterThanAnOldNote() throws IOException {
        new Compiler(output).compile(AUDITED, PLACE, INVOICE).succeeded();
        new Compiler(output).compileGenerated("base/Audited_.java");

        Compilation changed = new Compiler(output)
                .compile(AUDITED.replace("@Nullable String", "String"), PLACE, INVOICE)
                .succeeded();

        assertThat(changed.generated("base/Invoice_.java"))
                .contains("ColumnDescriptor.of(\"changed_by\", \"changedBy\", ColumnType.STRING))");
        assertThat(Files.exists(output.resolve("base/Audited_.class"))).isTrue();
    }

    @Test
    void nothingIsNotedWhereNothingMayBeNull() {
        Compilation compilation = new Compiler(output)
                .compile("package base; @io.ferro.model.Shared record Place(String city) {}")
                .succeeded();

        assertThat(compilation.hasGenerated("base/Place_.java")).isFalse();
    }
}
