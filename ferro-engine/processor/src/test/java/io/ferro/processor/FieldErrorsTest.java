package io.ferro.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a field is said at the field. */
class FieldErrorsTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"java.net.URL", "java.lang.Object", "java.util.Optional<java.net.URL>"})
    void aTypeThatNoColumnHolds(String type) {
        String shown = type.replaceAll(".*<(.*)>", "$1");
        field(type + " site")
                .failedWith("FERRO-0921: Product.site has the type " + shown
                        + ", which no column can hold. Use boolean, short, int, long, float, double and their boxed"
                        + " types, String, byte[], BigDecimal, UUID, Instant, OffsetDateTime, LocalDateTime, LocalDate,"
                        + " LocalTime, an enum, a Ref to another model, or an Optional of one of these; or make the field"
                        + " transient.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "byte | short",
                "char | String",
                "java.lang.Character | String",
                "java.math.BigInteger | BigDecimal",
                "java.util.Date | Instant or LocalDate",
                "java.sql.Timestamp | Instant or LocalDateTime",
                "java.time.ZonedDateTime | OffsetDateTime, and a String for the name of the zone",
                "java.util.OptionalLong | Optional<Long>"
            })
    void aTypeWithABetterOne(String type, String better) {
        field(type + " value")
                .failedWith("FERRO-0921: Product.value has the type " + type + ", which no column can hold. Use "
                        + better + ", or make the field transient.");
    }

    @Test
    void aModelInsteadOfAReference() {
        field("Product parent")
                .failedWith(
                        "FERRO-0921: Product.parent has the type Product, which no column can hold. Use Ref<Product>,"
                                + " or make the field transient.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.List<Product>",
                "java.util.Set<Product>",
                "java.util.Set<java.lang.String>",
                "java.util.Map<java.lang.String,java.util.List<Product>>",
                "int[]"
            })
    void aCollection(String type) {
        field(type + " tags")
                .failedWith("FERRO-0922: Product.tags has the type " + type + ", but a column holds a single value and"
                        + " collections are not supported. Put a Ref to this model into the other model and query for it,"
                        + " or make the field transient.");
    }

    @Test
    void aPrivateEnum() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id Long id;
                            Season season; // wrong

                            private enum Season { SUMMER }
                        }
                        """)
                .failedWith(
                        "FERRO-0923: Product.season has the type Product.Season, which is private, so that generated"
                                + " code cannot use it. Remove \"private\" from the enum.");
    }

    @Test
    void aFinalField() {
        field("final String name = \"\"")
                .failedWith("FERRO-0924: Product.name is final, so that it cannot be set when a row is read. Remove"
                        + " \"final\", make the model a record, or make the field transient.");
    }

    @Test
    void aPrivateFieldThatCannotBeRead() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id Long id;
                            private boolean archived; // wrong

                            void setArchived(boolean archived) {}

                            Boolean isArchived(int ignored) { return true; }

                            private boolean archived() { return true; }
                        }
                        """)
                .failedWith(
                        "FERRO-0925: Product.archived cannot be read by generated code and has no method that returns"
                                + " it. Add one that the package can call (isArchived() or getArchived() or archived()), or make the"
                                + " field package-private.");
    }

    @Test
    void aPrivateFieldThatCannotBeSet() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id Long id;
                            private long views; // wrong

                            long getViews() { return views; }

                            void setViews(int views) {}

                            void views(long views) throws java.io.IOException {}
                        }
                        """)
                .failedWith(
                        "FERRO-0926: Product.views cannot be set by generated code and has no method that sets it. Add"
                                + " one that the package can call (setViews(long) or views(long)), or make the field"
                                + " package-private.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@org.jspecify.annotations.Nullable", "@jakarta.annotation.Nullable"})
    void aPrimitiveThatMayBeNull(String nullable) {
        field(nullable + " int amount")
                .failedWith(
                        "FERRO-0927: Product.amount is @Nullable, but its type int is never null. Use Integer, or remove"
                                + " @Nullable.");
    }

    @ParameterizedTest
    @CsvSource({
        "byte[], an array",
        "Double, a floating point number",
        "float, a floating point number",
        "java.math.BigDecimal, 'a BigDecimal, for which 1.0 and 1.00 differ'",
        "java.time.OffsetDateTime, 'an OffsetDateTime, whose offset is not stored'",
        "java.util.Optional<Long>, an Optional",
        "Ref<Vendor>, a Ref"
    })
    void aTypeThatIsNoKey(String type, String what) {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id %s key; // wrong
                        }

                        @Model
                        record Vendor(@Id Long id) {}
                        """.formatted(type))
                .failedWith("FERRO-0928: Product.key cannot be a primary key because it is " + what + ". Use a number"
                        + " without fraction, a String, a UUID, an enum, an Instant, a local date or a local time.");
    }

    @ParameterizedTest
    @CsvSource({"@Id, Id, static", "@Column(index = true), Column, transient", "@ForeignKey, ForeignKey, static"})
    void anAnnotationOnWhatIsNoColumn(String annotation, String name, String modifier) {
        field(annotation + " " + modifier + " String other")
                .failedWith("FERRO-0929: Product.other is " + modifier + " and so no column, but has the annotation @"
                        + name + ". Remove one or the other.");
    }

    @Test
    void aComponentOfARecord() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        record Product(
                                @Id Long id,
                                char letter) {} // wrong
                        """)
                .failedWith(
                        "FERRO-0921: Product.letter has the type char, which no column can hold. Use String, or make"
                                + " the field transient.");
    }

    @Test
    void allFieldsAreReportedTogether() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            final Long id = 1L;
                            char letter;
                        }
                        """)
                .failedWithAll(
                        "FERRO-0924: Product.id is final, so that it cannot be set when a row is read. Remove \"final\","
                                + " make the model a record, or make the field transient.",
                        "FERRO-0921: Product.letter has the type char, which no column can hold. Use String, or make the"
                                + " field transient.");
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

    private Compilation process(String source) {
        return new Compiler(output).process(source);
    }
}
