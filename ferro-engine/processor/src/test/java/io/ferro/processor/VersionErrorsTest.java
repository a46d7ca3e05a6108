package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a version is said at its field. */
class VersionErrorsTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"long", "int", "short", "Long", "Integer", "Short"})
    void aNumberWithoutFractionIsOne(String type) {
        process("""
                import io.ferro.model.*;

                @Model
                record Product(@Id Long id, @Version %s version) {}
                """.formatted(type), """
                import io.ferro.model.*;

                @Model
                class Vendor {
                    @Id Long id;
                    @Version %s version;
                }
                """.formatted(type)).succeeded();
    }

    @ParameterizedTest
    @CsvSource({
        "String, java.lang.String",
        "double, double",
        "java.math.BigDecimal, java.math.BigDecimal",
        "Ref<Product>, Ref"
    })
    void aTypeThatCannotCount(String type, String shown) {
        field("@Version " + type + " version")
                .failedWith("FERRO-0990: Product.version has the annotation @Version and the type " + shown
                        + ", which cannot count changes. Use long, int or short.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.time.Instant", "java.time.OffsetDateTime", "java.time.LocalDateTime"})
    void aTime(String type) {
        field("@Version " + type + " version")
                .failedWith("FERRO-0990: Product.version has the annotation @Version and the type " + type
                        + ". Two changes can bear the same time, as when the column keeps fewer digits or a clock is set"
                        + " back, and one of them would be lost unnoticed. Use long, int or short.");
    }

    @Test
    void aKey() {
        field("@Version @Id Long version")
                .failedWith(
                        "FERRO-0991: Product.version has both @Version and @Id, but a key never changes and a version"
                                + " always does. Remove one of the two, or use two fields.");
    }

    @Test
    void anOptional() {
        field("@Version java.util.Optional<Long> version")
                .failedWith(
                        "FERRO-0992: Product.version has the annotation @Version and is an Optional, but every row has"
                                + " a version. Use long, or Long for an instance that has none before it is saved.");
    }

    @Test
    void nullUntilItIsSavedIsAllowedAndTheColumnIsNotNullAllTheSame() {
        assertThat(field("@Version @jakarta.annotation.Nullable Long version")
                        .succeeded()
                        .generated("Product_.java"))
                .contains("public Number version(Product instance)")
                .doesNotContain("asNullable", "setLongOrNull");
    }

    @Test
    void aSecondOne() {
        process("""
                import io.ferro.model.*;

                @Model
                class Product {
                    @Id Long id;
                    @Version long version;
                    @Version int revision; // wrong
                }
                """)
                .failedWith(
                        "FERRO-0993: Product.revision has the annotation @Version, and so has Product.version. A model"
                                + " has one version: remove one of the two.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unique = true | unique | every new row has the version 1",
                "readOnly = true | readOnly | Ferro writes it",
                "nullable = Nullability.NULL | nullable = NULL | every row has a version"
            })
    void anOptionThatAVersionCannotHave(String option, String shown, String reason) {
        field("@Version @Column(" + option + ") Long version")
                .failedWith("FERRO-0994: Product.version has the annotation @Version and the option \"" + shown
                        + "\" of @Column, but " + reason + ". Remove the option.");
    }

    /** For a column that is added to a table with rows. */
    @Test
    void aDefaultIsForTheRowsOfOthers() {
        assertThat(field("@Version @Column(defaultValue = \"0\") Long version")
                        .succeeded()
                        .generated("Product_.java"))
                .doesNotContain("awaitsDefaults");
    }

    @Test
    void anEmbeddedFieldItself() {
        process("""
                import io.ferro.model.*;

                @Model
                class Product {
                    @Id Long id;
                    @Embedded @Version Audit audit; // wrong
                }

                class Audit {
                    long version;
                }
                """)
                .failedWith(
                        "FERRO-0947: Product.audit is embedded and holds several columns, so @Version cannot be said"
                                + " of it. Put it on the fields of its type, or remove it.");
    }

    @Test
    void theAnnotationOfAnotherLibrary() {
        field("@jakarta.persistence.Version long version")
                .failedWith(
                        "FERRO-0995: Product.version has the annotation jakarta.persistence.Version, which Ferro does"
                                + " not know. Import io.ferro.model.Version instead.");
    }

    @Test
    void oneThatIsNoColumn() {
        field("@Version transient long version")
                .failedWith(
                        "FERRO-0929: Product.version is transient and so no column, but has the annotation @Version."
                                + " Remove one or the other.");
    }

    private Compilation field(String declaration) {
        return process("""
                import io.ferro.model.*;

                @Model
                class Product {
                    @Id Long id;
                    %s; // wrong
                }
                """.formatted(declaration));
    }

    private Compilation process(String... sources) {
        return new Compiler(output).process(sources);
    }
}
