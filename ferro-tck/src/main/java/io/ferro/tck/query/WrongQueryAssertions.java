package io.ferro.tck.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that mix models or types up do not compile. */
@OnEveryDatabase
public abstract class WrongQueryAssertions {

    private static final String WRONG = "// wrong";

    @TempDir
    Path folder;

    /** For subclasses. */
    protected WrongQueryAssertions() {}

    @Test
    @Assertion("QUERY-01")
    void aConditionOfAnotherModel() {
        onlyWrong(
                "models.query().where(Book_.title.eq(\"x\"));",
                "models.query().where(Author_.name.eq(\"x\")); // wrong",
                "models.query().where(Book_.title.eq(\"x\"), Author_.name.eq(\"x\")); // wrong",
                "models.query().where(List.of(Book_.title.eq(\"x\")));",
                "models.query().where(List.of(Author_.name.eq(\"x\"))); // wrong",
                "models.where(Author_.name.eq(\"x\")); // wrong",
                "Book_.title.eq(\"x\").and(Author_.name.eq(\"x\")); // wrong",
                "Book_.title.eq(\"x\").or(Author_.name.eq(\"x\")); // wrong");
    }

    @Test
    @Assertion("QUERY-01")
    void aConditionOfAnotherModelAcrossARelation() {
        onlyWrong(
                "models.query().where(Book_.author.where(Author_.name.eq(\"x\")));",
                "models.query().where(Book_.author.where(Book_.title.eq(\"x\"))); // wrong",
                "models.query().where(Book_.author.id().eq(1L));",
                "models.query().where(Author_.id.eq(1L)); // wrong");
    }

    @Test
    @Assertion("QUERY-01")
    void aValueOrAnOperatorOfAnotherType() {
        onlyWrong(
                "Author_.born.ge(1);",
                "Author_.born.ge(\"1\"); // wrong",
                "Author_.name.eq(1); // wrong",
                "Author_.name.in(1, 2); // wrong",
                "Author_.born.like(\"1%\"); // wrong",
                "Author_.name.isTrue(); // wrong");
    }

    @Test
    @Assertion("QUERY-01")
    void anOrderOrARelationOfAnotherModel() {
        onlyWrong(
                "models.query().orderBy(Book_.title.asc());",
                "models.query().orderBy(Author_.name.asc()); // wrong",
                "models.query().with(Book_.author);",
                "authors.query().with(Book_.author); // wrong");
    }

    /** Makes sure that each statement that is marked as wrong has an error, and none of the others. */
    private void onlyWrong(String... statements) {
        List<String> lines = List.of(statements);
        List<String> refused = errors(lines).map(lines::get).toList();
        assertThat(refused)
                .isEqualTo(lines.stream().filter(line -> line.endsWith(WRONG)).toList());
    }

    /** {@return the numbers of the statements with an error} */
    private Stream<Integer> errors(List<String> statements) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-implicit:none",
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        String source = "import io.ferro.*; import io.ferro.tck.model.*; import java.util.List; abstract class Asked {"
                + " void ask(Models<Book> models, Models<Author> authors) {\n" + String.join("\n", statements)
                + "\n} }";
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, said, options, null, List.of(new Source(source)))
                .call();
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> (int) each.getLineNumber() - 2)
                .distinct();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("memory:///Asked.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
