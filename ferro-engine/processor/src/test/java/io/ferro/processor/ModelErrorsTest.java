package io.ferro.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a model as a whole is said at its declaration. */
class ModelErrorsTest {

    @TempDir
    Path output;

    @Test
    void noKey() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product { // wrong
                            String name;
                        }
                        """)
                .failedWith("FERRO-0901: Product has no primary key. Put @Id on the field that holds it, for example"
                        + " \"@Id Long id;\" for a number that the database generates.");
    }

    @Test
    void anInterface() {
        process("""
                        @io.ferro.model.Model
                        interface Product {} // wrong
                        """)
                .failedWith("FERRO-0902: Product cannot be a model because it is an interface."
                        + " Make it a class or record.");
    }

    @Test
    void anAnnotation() {
        process("""
                        @io.ferro.model.Model
                        @interface Product {} // wrong
                        """)
                .failedWith("FERRO-0902: Product cannot be a model because it is an annotation."
                        + " Make it a class or record.");
    }

    @Test
    void anEnum() {
        process("""
                        @io.ferro.model.Model
                        enum Season { SUMMER } // wrong
                        """)
                .failedWith("FERRO-0902: Season cannot be a model because it is an enum. Use it as the type of a field,"
                        + " or make it a class or record.");
    }

    @Test
    void anAbstractClass() {
        process("""
                        @io.ferro.model.Model
                        abstract class Product { // wrong
                            @io.ferro.model.Id Long id;
                        }
                        """)
                .failedWith("FERRO-0902: Product cannot be a model because it is abstract."
                        + " Put @Model on the classes that extend it.");
    }

    @Test
    void anInnerClass() {
        process("""
                        class Shop {
                            @io.ferro.model.Model
                            class Product { // wrong
                                @io.ferro.model.Id Long id;
                            }
                        }
                        """)
                .failedWith("FERRO-0902: Product cannot be a model because it is an inner class."
                        + " Make it static, or move it to a file of its own.");
    }

    @Test
    void aClassInsideAPrivateOne() {
        process("""
                        class Shop {
                            private static class Inside {
                                @io.ferro.model.Model
                                record Product(@io.ferro.model.Id Long id) {} // wrong
                            }
                        }
                        """)
                .failedWith("FERRO-0902: Product cannot be a model because it is private."
                        + " Remove \"private\" from it and from the types around it.");
    }

    @Test
    void aGenericClass() {
        process("""
                        @io.ferro.model.Model
                        class Product<T> { // wrong
                            @io.ferro.model.Id Long id;
                        }
                        """)
                .failedWith("FERRO-0902: Product cannot be a model because it is generic."
                        + " Put @Model on a class that extends it and names the types.");
    }

    @Test
    void noConstructorWithoutParameters() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product { // wrong
                            @Id Long id;

                            Product(Long id) {}
                        }
                        """).failedWith(noConstructor());
    }

    @Test
    void aPrivateConstructor() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product { // wrong
                            @Id Long id;

                            private Product() {}
                        }
                        """).failedWith(noConstructor());
    }

    @Test
    void aConstructorThatThrows() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product { // wrong
                            @Id Long id;

                            Product() throws java.io.IOException {}
                        }
                        """).failedWith(noConstructor());
    }

    @Test
    void theModelAnnotationOfCdi() {
        process("""
                        import io.ferro.model.Id;
                        import jakarta.enterprise.inject.Model;

                        @Model // wrong
                        class Product {
                            @Id Long id;
                        }
                        """)
                .failedWith(
                        "FERRO-0904: Product has fields with annotations of io.ferro.model, but its @Model is the"
                                + " stereotype of CDI. Import io.ferro.model.Model instead of jakarta.enterprise.inject.Model.");
    }

    @Test
    void aGeneratedClassThatExistsAlready() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Product { // wrong
                            @Id Long id;
                        }

                        class Product_ {}
                        """)
                .failedWith(
                        "FERRO-0911: The class Product_ cannot be written for Product: Attempt to recreate a file for"
                                + " type Product_. If a class of that name exists already, rename it or the model.");
    }

    private static String noConstructor() {
        return "FERRO-0903: Product has no constructor that Ferro can call when it reads a row. Add a constructor without"
                + " parameters and without \"throws\" that is not private, or make Product a record.";
    }

    private Compilation process(String source) {
        return new Compiler(output).process(source);
    }
}
