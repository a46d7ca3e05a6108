package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with JSON fields and enums, and what is written for those that are right. */
class TypeErrorsTest {

    @TempDir
    Path output;

    @Test
    void aRecordWithoutAnAnnotation() {
        field("Point place")
                .failedWith("FERRO-0980: Product.place has the type Point, which has several values where a column"
                        + " holds one. Annotate the field with @Json to keep it as JSON in one column, or with @Embedded to have a"
                        + " column for each of its components; or make the field transient.");
    }

    @Test
    void needlessJson() {
        field("@Json String text")
                .failedWith(
                        "FERRO-0981: Product.text has the annotation @Json, but a column holds a java.lang.String by itself."
                                + " Remove @Json.");
    }

    @Test
    void enumeratedWithoutEnum() {
        field("@Enumerated(EnumStorage.CHECKED) String text")
                .failedWith("FERRO-0982: Product.text has the annotation @Enumerated, but java.lang.String is no enum."
                        + " Remove @Enumerated.");
    }

    @Test
    void aTypeNameWithoutAType() {
        field("@Enumerated(value = EnumStorage.CHECKED, type = \"x\") Colour colour")
                .failedWith("FERRO-0984: Product.colour names an enum type of the database, but is not kept as one."
                        + " Use @Enumerated(value = NATIVE, type = ...), or remove the type.");
    }

    @Test
    void aNativeKey() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id @Enumerated(EnumStorage.NATIVE) Colour colour; // wrong
                        }

                        enum Colour { RED }
                        """)
                .failedWith(
                        "FERRO-0983: Product.colour is part of the primary key, whose enum is kept as text so that other"
                                + " tables can refer to it. Use @Enumerated(CHECKED), or remove @Id.");
    }

    @Test
    void anElementThatIsPrivate() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id Long id;
                            java.util.List<Hidden> parts; // wrong

                            private record Hidden(int x) {}
                        }
                        """)
                .failedWith(
                        "FERRO-0985: Product.parts has the type Product.Hidden, which is private, so that generated code"
                                + " cannot name it. Remove \"private\" from it.");
    }

    @Test
    void theTypeArgumentsAreWrittenOnce() {
        String generated = process("""
                        import io.ferro.model.*;
                        import java.util.*;

                        @Model
                        class Product {
                            @Id Long id;
                            Map<String, List<Point>> places;
                            @Json Point first;
                            @Enumerated(EnumStorage.CHECKED) Colour checked;
                            @Enumerated(EnumStorage.NATIVE) Colour typed;
                            @Enumerated(value = EnumStorage.NATIVE, type = "Hue") Colour named;
                        }

                        record Point(int x, int y) {}

                        enum Colour { RED }
                        """).succeeded().generated("Product_.java");
        assertThat(generated)
                .containsOnlyOnce("ColumnType.jsonOf(new JsonType<Map<String, List<Point>>>() {})")
                .containsOnlyOnce("ColumnType.jsonOf(new JsonType<Point>() {})")
                .contains("ColumnType.checkedEnumOf(Colour.class)")
                .contains("ColumnType.nativeEnumOf(Colour.class, \"colour\")")
                .contains("ColumnType.nativeEnumOf(Colour.class, \"Hue\")")
                .contains("Product_.places.column().type().read(row, ");
    }

    private Compilation field(String declaration) {
        return process("""
                import io.ferro.model.*;

                @Model
                class Product {
                    @Id Long id;
                    %s; // wrong
                }

                record Point(int x, int y) {}

                enum Colour { RED }
                """.formatted(declaration));
    }

    private Compilation process(String source) {
        return new Compiler(output).process(source);
    }
}
