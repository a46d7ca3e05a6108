package io.ferro.tck.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.model.Model;
import io.ferro.tck.Assertion;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Models that are wrong do not compile: the error stands at the element and says what to do. */
public abstract class WrongModelAssertions {

    private static final String MARK = "// here";

    /** For subclasses. */
    protected WrongModelAssertions() {}

    @Test
    @Assertion("MODEL-08")
    void aModelWithoutAKey() {
        refused("FERRO-0901", "@Model class Product { // here\n String name; }");
    }

    @Test
    @Assertion("MODEL-08")
    void aTypeThatNoColumnHolds() {
        refused("FERRO-0921", "@Model class Product { @Id Long id;\n Thread thread; // here\n }");
    }

    @Test
    @Assertion("MODEL-08")
    void aTypeThatTheColumnCannotHold() {
        refused(
                "FERRO-0940",
                "@Model class Product { @Id Long id;\n @Column(type = \"uuid\") String name; // here\n }");
    }

    @Test
    @Assertion("MODEL-08")
    void aFinalField() {
        refused("FERRO-0924", "@Model class Product { @Id Long id;\n final String name = \"\"; // here\n }");
    }

    @Test
    @Assertion("MODEL-08")
    void aReferenceToWhatIsNoModel() {
        refused("FERRO-0933", "@Model class Product { @Id Long id;\n Ref<String> name; // here\n }");
    }

    @Test
    @Assertion("MODEL-08")
    void anAbstractModel() {
        refused("FERRO-0902", "@Model abstract class Product { // here\n @Id Long id; }");
    }

    @Test
    @Assertion("MODEL-08")
    void anEmbeddedKey() {
        refused(
                "FERRO-0949",
                "@Model record Product(@Id Long id, @Embedded Part part) {}\nrecord Part(@Id Long key) {} // here\n");
    }

    @Test
    @Assertion("MODEL-08")
    void aConstraintOverAFieldThatIsNotThere() {
        refused(
                "FERRO-0909",
                "@Model\n@Unique({\"id\", \"nme\"}) // here\nrecord Product(@Id Long id, String name) {}");
    }

    @Test
    @Assertion("MODEL-08")
    void nothingIsSaidOfAModelThatIsRight() {
        assertThat(compile("@Model @Unique(\"name\") record Product(@Id Long id, String name) {}"))
                .isEmpty();
    }

    /** Makes sure that a source has one error, with this id, at the marked line. */
    static void refused(String id, String source) {
        List<Diagnostic<? extends JavaFileObject>> said = compile(source);
        assertThat(said).singleElement().satisfies(error -> {
            assertThat(error.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
            assertThat(error.getMessage(Locale.ROOT))
                    .startsWith(id + ": ")
                    .contains("Product")
                    .endsWith(".");
            assertThat(error.getLineNumber()).isEqualTo(markedLine(source));
        });
    }

    private static long markedLine(String source) {
        return 2 + source.substring(0, source.indexOf(MARK)).lines().count() - 1;
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:only",
                "-d",
                System.getProperty("java.io.tmpdir"),
                "-classpath",
                place(Model.class),
                "-processorpath",
                processor());
        compiler.getTask(null, null, said, options, null, List.of(new Source("import io.ferro.model.*;\n" + source)))
                .call();
        return said.getDiagnostics();
    }

    private static String processor() {
        return Stream.of("io.ferro.processor.ModelProcessor", "com.palantir.javapoet.JavaFile")
                .map(WrongModelAssertions::load)
                .map(WrongModelAssertions::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is not on the class path of the tests", e);
        }
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("memory:///Product.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
