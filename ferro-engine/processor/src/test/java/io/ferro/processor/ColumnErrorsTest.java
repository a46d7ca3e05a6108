package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code @Column} says and cannot be true is refused at the annotation. */
class ColumnErrorsTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String | int | java.lang.String | text or varchar(n)",
                "int | varchar(9) | java.lang.Integer | smallint, int or bigint",
                "long | TEXT | java.lang.Long | smallint, int or bigint",
                "boolean | smallint | java.lang.Boolean | boolean",
                "java.util.UUID | text | java.util.UUID | uuid",
                "java.time.Instant | timestamp | java.time.Instant | timestamptz",
                "java.time.OffsetDateTime | timestamp (6) without  time zone | java.time.OffsetDateTime | timestamptz",
                "java.time.LocalDateTime | timestamptz | java.time.LocalDateTime | timestamp",
                "java.time.LocalDate | timestamp | java.time.LocalDate | date",
                "java.time.LocalTime | date | java.time.LocalTime | time",
                "java.math.BigDecimal | double precision | java.math.BigDecimal | numeric or numeric(p, s)",
                "double | numeric(9, 2) | java.lang.Double | real or double precision",
                "byte[] | text | byte[] | bytea",
                "Thread.State | int | java.lang.Thread.State | text or varchar(n)"
            })
    void aTypeThatCannotHoldTheField(String javaType, String type, String shown, String suited) {
        field("@Column(type = \"" + type + "\") " + javaType + " value")
                .failedWith("FERRO-0940: The column of Product.value cannot be a \"" + type + "\", because its type is "
                        + shown + ". Use " + suited + ", or leave the type to Ferro.");
    }

    @Test
    void aTypeThatCannotHoldTheKeyOfAReference() {
        field("@Column(type = \"uuid\") Ref<Product> value")
                .failedWith("FERRO-0940: The column of Product.value cannot be a \"uuid\", because the key of the model"
                        + " it refers to is java.lang.Long. Use smallint, int or bigint, or leave the type to Ferro.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String | citext",
                "String | VARCHAR(20)",
                "String | character varying (20)",
                "int | smallint",
                "short | bigint",
                "long | numeric(20)",
                "String | mood",
                "java.time.Instant | timestamp with time zone",
                "java.util.UUID | uuid"
            })
    void aTypeThatCanOrThatNobodyKnows(String javaType, String type) {
        assertThat(field("@Column(type = \"" + type + "\") " + javaType + " value")
                        .succeeded()
                        .generated("Product_.java"))
                .contains(".withDeclaredType(\"" + type + "\")");
    }

    @Test
    void aPrimitiveInAColumnThatTakesNull() {
        field("@Column(nullable = Nullability.NULL) int stock")
                .failedWith("FERRO-0941: The column of Product.stock cannot take NULL, because int is never null. Use"
                        + " Integer instead.");
    }

    @Test
    void aKeyThatTakesNull() {
        key("@Id @Column(nullable = Nullability.NULL) Long id;")
                .failedWith("FERRO-0942: Product.id is part of the primary key and never NULL. Remove \"nullable\".");
    }

    @Test
    void aKeyWithADefault() {
        key("@Id @Column(defaultValue = \"0\") Long id;")
                .failedWith("FERRO-0943: Product.id is part of the primary key, which has no default. Remove"
                        + " \"defaultValue\"; an integer or UUID key that is null gets a new value anyway.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Integer", "java.util.Optional<String>", "Ref<Product>"})
    void nullabilityIsOverridden(String type) {
        assertThat(field("@Column(nullable = Nullability.NULL) " + type + " value")
                        .succeeded()
                        .generated("Product_.java"))
                .contains(".asNullable()");
        assertThat(field("@jakarta.annotation.Nullable @Column(nullable = Nullability.NOT_NULL) " + type + " value")
                        .succeeded()
                        .generated("Product_.java"))
                .doesNotContain(".asNullable()");
    }

    @Test
    void aModelWithPrimitivesOnlyAwaitsNoDefault() {
        assertThat(field("@Column(defaultValue = \"0\") int stock").succeeded().generated("Product_.java"))
                .contains(".withDefault(\"0\")")
                .doesNotContain("awaitsDefaults");
    }

    private Compilation field(String declaration) {
        return key("@Id Long id;\n" + declaration + "; // wrong");
    }

    private Compilation key(String body) {
        return new Compiler(output)
                .process("import io.ferro.model.*;\n@Model\nclass Product {\n" + body
                        + (body.contains("// wrong") ? "" : " // wrong") + "\n}");
    }
}
