package io.ferro.ddl.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ddl.Change;
import io.ferro.ddl.Column;
import io.ferro.ddl.Migration;
import io.ferro.ddl.PrimaryKey;
import io.ferro.ddl.Reference;
import io.ferro.ddl.Schema;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.model.OnDelete;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObstaclesTest {

    private static final TableName BOOK = new TableName("library", "book");

    private static Table table(TableName name, Table.Kind kind, List<Column> columns, List<Reference> references) {
        return new Table(name, kind, columns, null, List.of(), List.of(), references, List.of());
    }

    private static List<String> of(Schema live, Change... changes) {
        return new Obstacles(new Migration(Schema.of(List.of()), live, List.of(changes))).all();
    }

    @Test
    void namesThatPostgresWouldCutOff() {
        Column longer = new Column("ä".repeat(32), "text", true, null, false);
        Column fitting = new Column("ä".repeat(31), "text", true, null, false);
        Table created =
                table(new TableName(null, "t".repeat(64)), Table.Kind.TABLE, List.of(longer, fitting), List.of());

        assertThat(of(Schema.of(List.of()), new Change.CreateTable(created), new Change.AddColumn(BOOK, longer)))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each).startsWith("FERRO-1014").contains("more than 63 bytes"));
    }

    @Test
    void aPrimaryKeyInBothItsForms() {
        Change change = new Change.ChangeKey(BOOK, null, new PrimaryKey(List.of("a", "b"), false));

        assertThat(of(Schema.of(List.of()), change))
                .containsExactly(
                        "FERRO-1010: The primary key of table library.book is missing and should be a, b. Ferro"
                                + " never changes a primary key: change it by hand, or change the model.");
    }

    @Test
    void aViewThatIsReferredTo() {
        TableName author = new TableName(null, "author");
        Reference reference = new Reference("fk", List.of("author_id"), author, List.of("id"), OnDelete.CASCADE);
        Table created = table(BOOK, Table.Kind.TABLE, List.of(), List.of(reference));
        Schema live = Schema.of(List.of(table(author, Table.Kind.FOREIGN_TABLE, List.of(), List.of())));

        assertThat(of(live, new Change.CreateTable(created)))
                .singleElement()
                .asString()
                .contains("author is a foreign table");
    }
}
