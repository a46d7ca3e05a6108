package io.ferro.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done with something read-only is said where somebody asks for it. */
class ReadOnlyErrorsTest {

    @TempDir
    Path output;

    @Test
    void aModelWithNothingToRead() {
        process("""
                        import io.ferro.model.*;

                        @Model(readOnly = true)
                        class Sales {} // wrong
                        """)
                .failedWith("FERRO-0901: Sales has no primary key. Put @Id on the field that holds it, for example"
                        + " \"@Id Long id;\" for a number that the database generates.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unique", "Index"})
    void aConstraintOnTheModel(String annotation) {
        process("""
                        import io.ferro.model.*;

                        @Model(readOnly = true)
                        @%s("month") // wrong
                        record Sales(String month) {}
                        """.formatted(annotation)).failedWith(neverCreated("@" + annotation, "Sales"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unique", "index"})
    void aConstraintOnAColumn(String member) {
        process("""
                        import io.ferro.model.*;

                        @Model(readOnly = true)
                        class Sales {
                            @Column(%s = true) // wrong
                            String month;
                        }
                        """.formatted(member)).failedWith(neverCreated("@Column(" + member + " = true)", "Sales.month"));
    }

    @Test
    void aForeignKey() {
        process("""
                        import io.ferro.model.*;

                        @Model(readOnly = true)
                        class Sales {
                            @ForeignKey // wrong
                            Ref<Month> month;
                        }

                        @Model
                        class Month {
                            @Id Long id;
                        }
                        """).failedWith(neverCreated("@ForeignKey", "Sales.month"));
    }

    @Test
    void aKeyThatIsOnlyRead() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Sales {
                            @Id
                            @Column(readOnly = true) // wrong
                            Long id;
                        }
                        """)
                .failedWith("FERRO-0936: Sales.id is the primary key, which is written when a row is created unless the"
                        + " database generates it. Remove readOnly = true.");
    }

    @Test
    void whatHappensWhenARowOfAViewIsDeleted() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Note {
                            @Id Long id;
                            @ForeignKey(onDelete = OnDelete.RESTRICT) // wrong
                            Ref<Sales> sales;
                        }

                        @Model(readOnly = true)
                        class Sales {
                            @Id Long id;
                        }
                        """)
                .failedWith("FERRO-0937: Note.sales refers to Sales, which is read-only, so there is no foreign key and"
                        + " nothing happens to this row when that one is deleted. Remove onDelete.");
    }

    @Test
    void aReferenceToARowWithoutKey() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Note {
                            @Id Long id;
                            Ref<Sales> sales; // wrong
                        }

                        @Model(readOnly = true)
                        record Sales(String month) {}
                        """)
                .failedWith(
                        "FERRO-0934: Note.sales cannot refer to Sales because Sales has no @Id. A Ref needs a model with"
                                + " one @Id field that a column can hold.");
    }

    @Test
    void whatGoesTogether() {
        process("""
                        import io.ferro.model.*;

                        @Model
                        class Note {
                            @Id Long id;
                            @ForeignKey(index = false) Ref<Sales> sales;
                            @Column(readOnly = true) Ref<Sales> before;
                        }

                        @Model(readOnly = true)
                        class Sales {
                            @Id Long id;
                            Ref<Note> note;
                            java.util.Optional<String> month = java.util.Optional.empty();
                        }

                        @Model(readOnly = true)
                        class Totals {
                            @Column(name = "Total", type = "money") String total;
                        }
                        """).succeeded();
    }

    private static String neverCreated(String what, String where) {
        return "FERRO-0935: " + what + " on " + where + " has no effect, because its model is read-only: Ferro neither"
                + " creates the table nor writes to it. Remove it, or take readOnly = true from @Model.";
    }

    private Compilation process(String source) {
        return new Compiler(output).process(source);
    }
}
