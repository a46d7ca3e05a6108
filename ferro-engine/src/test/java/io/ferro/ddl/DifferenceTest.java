package io.ferro.ddl;

import static io.ferro.ddl.Tables.BOOK;
import static io.ferro.ddl.Tables.checked;
import static io.ferro.ddl.Tables.column;
import static io.ferro.ddl.Tables.indexed;
import static io.ferro.ddl.Tables.keyed;
import static io.ferro.ddl.Tables.reference;
import static io.ferro.ddl.Tables.referring;
import static io.ferro.ddl.Tables.unique;
import static io.ferro.ddl.Tables.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ddl.Change.AddCheck;
import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Change.AddIndex;
import io.ferro.ddl.Change.AddReference;
import io.ferro.ddl.Change.AddUnique;
import io.ferro.ddl.Change.ChangeDefault;
import io.ferro.ddl.Change.ChangeKey;
import io.ferro.ddl.Change.ChangeNullability;
import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Change.CreateTable;
import io.ferro.ddl.Change.DropCheck;
import io.ferro.ddl.Change.DropColumn;
import io.ferro.ddl.Change.DropIndex;
import io.ferro.ddl.Change.DropReference;
import io.ferro.ddl.Change.DropUnique;
import io.ferro.ddl.Change.NotATable;
import io.ferro.ddl.Change.ReplaceCheck;
import io.ferro.ddl.Change.ReplaceReference;
import io.ferro.model.OnDelete;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static List<Change> between(Table wanted, Table... present) {
        return Difference.between(Schema.of(List.of(wanted)), Schema.of(List.of(present)));
    }

    @Test
    void aMissingTableIsCreated() {
        Table book = Tables.of(column("id", "bigint"));
        assertThat(between(book)).containsExactly(new CreateTable(book));
    }

    @Test
    void aTableThatNoModelHasIsNobodysAffair() {
        Table other = new Table(
                new TableName("elsewhere", "book"),
                Table.Kind.TABLE,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(between(Tables.of(), Tables.of(), other)).isEmpty();
    }

    @Test
    void columnsAreComparedByNameWhateverTheirOrder() {
        Column id = column("id", "bigint");
        Column name = column("name", "text");
        assertThat(between(Tables.of(id, name), Tables.of(name, id))).isEmpty();
        assertThat(between(Tables.of(id, name), Tables.of(id))).containsExactly(new AddColumn(BOOK, name));
        assertThat(between(Tables.of(id), Tables.of(id, name))).containsExactly(new DropColumn(BOOK, name));
        assertThat(between(Tables.of(id), Tables.of(column("ID", "bigint")))).hasSize(2);
    }

    @Test
    void typeNullabilityAndDefault() {
        Column from = new Column("a", "integer", true, "1", false);
        Column to = new Column("a", "bigint", false, "2", false);
        assertThat(between(Tables.of(to), Tables.of(from)))
                .containsExactly(
                        new ChangeType(BOOK, from, to),
                        new ChangeNullability(BOOK, to),
                        new ChangeDefault(BOOK, from, to));
    }

    @Test
    void onlyADestructiveMigrationTakesADefaultAway() {
        Change set = between(Tables.of(withDefault("a", "1")), Tables.of(withDefault("a", null)))
                .get(0);
        Change taken = between(Tables.of(withDefault("a", null)), Tables.of(withDefault("a", "1")))
                .get(0);
        assertThat(set.rung()).isEqualTo(Rung.UPDATE);
        assertThat(taken.rung()).isEqualTo(Rung.DESTRUCTIVE);
    }

    @Test
    void whatTheDatabaseGeneratesHasNoDefaultToCompare() {
        Column generated = new Column("a", "text", true, null, true);
        assertThat(between(Tables.of(withDefault("a", "1")), Tables.of(generated)))
                .isEmpty();
        assertThat(between(Tables.of(generated), Tables.of(withDefault("a", "1"))))
                .isEmpty();
    }

    @Test
    void aPrimaryKeyMayGenerateMoreThanIsAskedFor() {
        PrimaryKey assigned = new PrimaryKey(List.of("id"), false);
        PrimaryKey generated = new PrimaryKey(List.of("id"), true);
        assertThat(between(keyed(assigned), keyed(generated))).isEmpty();
        assertThat(between(keyed(generated), keyed(assigned)))
                .containsExactly(new ChangeKey(BOOK, assigned, generated));
        assertThat(between(keyed(assigned), keyed(null))).containsExactly(new ChangeKey(BOOK, null, assigned));
    }

    @Test
    void uniquesByTheirColumns() {
        UniqueKey ours = new UniqueKey("uq_book_a", List.of("a"), true);
        UniqueKey theirs = new UniqueKey("whatever", List.of("a"), false);
        assertThat(between(unique(ours), unique(theirs))).isEmpty();
        assertThat(between(unique(ours), unique())).containsExactly(new AddUnique(BOOK, ours));
        assertThat(between(unique(), unique(ours))).containsExactly(new DropUnique(BOOK, ours));
        assertThat(between(unique(), unique(theirs))).isEmpty();
        assertThat(between(unique(), unique(new UniqueKey("uq_book_a", List.of("a"), false))))
                .isEmpty();
        assertThat(between(
                        unique(new UniqueKey("uq_book_a_b", List.of("a", "b"), true)),
                        unique(new UniqueKey("x", List.of("b", "a"), true))))
                .hasSize(1);
    }

    @Test
    void indexesByTheirColumns() {
        Index ours = new Index("ix_book_a", List.of("a"), true);
        assertThat(between(indexed(ours), indexed(new Index("x", List.of("a"), true))))
                .isEmpty();
        assertThat(between(indexed(ours), indexed(new Index("x", List.of("a"), false))))
                .containsExactly(new AddIndex(BOOK, ours));
        assertThat(between(indexed(), indexed(ours))).containsExactly(new DropIndex(BOOK, ours));
        assertThat(between(
                        indexed(),
                        indexed(new Index("ix_book_a", List.of("a"), false), new Index("ix_a", List.of("a"), true))))
                .isEmpty();
    }

    @Test
    void foreignKeysByWhatTheyDo() {
        Reference ours = reference("fk_book_author_id", OnDelete.CASCADE);
        Reference other = reference("fk_book_author_id", OnDelete.RESTRICT);
        assertThat(between(referring(ours), referring(reference("x", OnDelete.CASCADE))))
                .isEmpty();
        assertThat(between(referring(ours), referring())).containsExactly(new AddReference(BOOK, ours));
        assertThat(between(referring(ours), referring(other))).containsExactly(new ReplaceReference(BOOK, other, ours));
        assertThat(between(referring(), referring(ours))).containsExactly(new DropReference(BOOK, ours));
        assertThat(between(referring(), referring(reference("x", OnDelete.CASCADE))))
                .isEmpty();
    }

    @Test
    void checksByTheirCondition() {
        Check ours = new Check("ck_book_pages", "(pages > 0)");
        Check other = new Check("ck_book_pages", "(pages > 5)");
        assertThat(between(checked(ours), checked(new Check("x", "(pages > 0)"))))
                .isEmpty();
        assertThat(between(checked(ours), checked())).containsExactly(new AddCheck(BOOK, ours));
        assertThat(between(checked(ours), checked(other))).containsExactly(new ReplaceCheck(BOOK, other, ours));
        assertThat(between(checked(), checked(ours))).containsExactly(new DropCheck(BOOK, ours));
        assertThat(between(checked(), checked(new Check("x", "(pages > 0)")))).isEmpty();
    }

    @Test
    void aViewIsNoTable() {
        Table view = new Table(BOOK, Table.Kind.VIEW, List.of(), null, List.of(), List.of(), List.of(), List.of());
        assertThat(between(Tables.of(column("id", "bigint")), view))
                .containsExactly(new NotATable(BOOK, Table.Kind.VIEW));
    }
}
