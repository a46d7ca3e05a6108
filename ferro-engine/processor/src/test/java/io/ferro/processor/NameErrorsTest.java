package io.ferro.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that do not go together are reported where the later one stands. */
class NameErrorsTest {

    @TempDir
    Path output;

    @Test
    void twoFieldsWithTheSameColumn() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id Long id;
                            String createdAt;
                            @Column(name = "CREATED_AT") String other; // wrong
                        }
                        """)
                .failedWith(
                        "FERRO-0905: Product.other and Product.createdAt both have the column \"CREATED_AT\"; upper and"
                                + " lower case make no difference. Give one of them another name with @Column(name = \"...\").");
    }

    @Test
    void aFieldThatHidesAnother() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product extends Base {
                            @Id Long id; // wrong
                        }

                        class Base {
                            @Id Long id;
                        }
                        """)
                .failedWith(
                        "FERRO-0906: Product.id hides a field of the same name in a superclass, so both would be called"
                                + " alike in queries. Rename one of them, or make one of them transient.");
    }

    @Test
    void aFieldNamedLikeTheDescriptor() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id Long id;
                            String DESCRIPTOR; // wrong
                        }
                        """)
                .failedWith(
                        "FERRO-0907: Product.DESCRIPTOR has a name that the generated class needs for itself. Rename"
                                + " the field; the column can keep its name with @Column(name = \"...\").");
    }

    @Test
    void aConstraintOverNoField() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        @Unique({}) // wrong
                        class Product {
                            @Id Long id;
                        }
                        """).failedWith("FERRO-0908: @Unique on Product names no field. Name at least one.");
    }

    @Test
    void anIndexOverAnUnknownField() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        @Index({"id", "created_at"}) // wrong
                        class Product {
                            @Id Long id;
                            String createdAt;
                        }
                        """).failedWith(unknownField());
    }

    /** The compiler does not tell where each of several annotations of one type stands, only where the class does. */
    @Test
    void oneOfSeveralIndexesOverAnUnknownField() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        @Index("id")
                        @Index({"id", "created_at"})
                        class Product { // wrong
                            @Id Long id;
                            String createdAt;
                        }
                        """).failedWith(unknownField());
    }

    @Test
    void aConstraintOverTheSameFieldTwice() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        @Unique({"id", "id"}) // wrong
                        class Product {
                            @Id Long id;
                        }
                        """).failedWith("FERRO-0910: @Unique on Product names the field \"id\" twice. Name it once.");
    }

    private static String unknownField() {
        return "FERRO-0909: @Index on Product names the field \"created_at\", which Product does not have. Write the Java"
                + " names of fields: id, createdAt.";
    }

    private Compilation process(String source) {
        return new Compiler(output).process(source);
    }
}
