package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that do not compile for other reasons, or that use freedoms of the language. */
class UnusualSourceTest {

    @TempDir
    Path output;

    @Test
    void membersOfAnnotationsThatDoNotCompileAreLeftToTheCompiler() {
        process("""
                import io.ferro.model.*;

                @Model(table = NAME)
                @Unique(FIELDS)
                class Product {
                    @Id(assigned = ASSIGNED) Long id;
                    @Column(unique = MAYBE, name = NAME) String name;
                    @ForeignKey(onDelete = NOTHING) Ref<Product> parent;
                }
                """).failedInTheCompilerOnly();
    }

    @Test
    void namesOfTablesAndColumnsMayHoldAnyCharacter() {
        String generated = process("""
                        import io.ferro.model.*;

                        @Model(table = "all */ of $L \\\\users")
                        record Product(@Id Long id, @Column(name = "a \\"b\\" } c") String $name) {}
                        """).succeeded().generated("Product_.java");

        assertThat(generated)
                .contains("rows of the table {@code all ?? of $L ?users}.")
                .contains("\"all */ of $L \\\\users\",")
                .contains("{@code $name}: the column {@code a ?b? ? c}.")
                .contains("ColumnDescriptor.of(\"a \\\"b\\\" } c\", \"$name\", ColumnType.STRING)")
                .contains("instance.$name()");
    }

    @Test
    void aFileMayHoldSeveralModels() {
        Compilation compilation = process("""
                        import io.ferro.model.*;

                        interface Shop {
                            @Model
                            class Product {
                                @Id Long id;
                            }
                        }

                        @Model
                        record Vendor(@Id Long id) {}
                        """).succeeded();

        assertThat(compilation.generated("META-INF/ferro/models")).isEqualTo("Shop$Product\nVendor\n");
        assertThat(compilation.hasGenerated("Shop_Product_.java")).isTrue();
    }

    private Compilation process(String source) {
        return new Compiler(output).process(source);
    }
}
