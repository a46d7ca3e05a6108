package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ferro.CheckViolation;
import io.ferro.DatabaseException;
import io.ferro.FerroException;
import io.ferro.ForeignKeyViolation;
import io.ferro.IntegrityViolation;
import io.ferro.NotNullViolation;
import io.ferro.UniqueViolation;
import io.ferro.model.Ref;
import io.ferro.query.Conflict;
import io.ferro.tck.Database;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Dependent;
import io.ferro.tck.model.Member;
import io.ferro.tck.model.Member_;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of a constraint that does not hold. */
public abstract class ConstraintAssertions extends SessionAssertions {

    private static final String SECRET = "Hush4711";

    /** For subclasses. */
    protected ConstraintAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(
                Author.class, Book.class, Country.class, Dependent.Restricting.class, Member.class, Priced.class);
    }

    @Test
    void aUniqueColumn() {
        session().create(new Member(SECRET, "chess", 1));
        UniqueViolation violation =
                violation(UniqueViolation.class, () -> session().create(new Member(SECRET, "go", 2)));
        isAbout(violation, "club_member", List.of("email"), "uq_club_member_email");
        assertThat(violation)
                .hasMessageStartingWith("FERRO-0501: A row with these values exists already in club_member (email), "
                        + "constraint uq_club_member_email on \"default\" (");
    }

    @Test
    void severalUniqueColumnsInTheOrderOfTheConstraint() {
        session().create(new Member("ada@example.org", SECRET, 1));
        isAbout(
                violation(UniqueViolation.class, () -> session().create(new Member("bob@example.org", SECRET, 1))),
                "club_member",
                List.of("room", "club"),
                "uq_club_member_room_club");
    }

    @Test
    void aRowOfManyThatAreWrittenTogether() {
        isAbout(
                violation(
                        UniqueViolation.class,
                        () -> session()
                                .bulkCreate(List.of(
                                        new Member("ada@example.org", "chess", 1),
                                        new Member("ada@example.org", "chess", 2)))),
                "club_member",
                List.of("email"),
                "uq_club_member_email");
        isAbout(
                violation(
                        UniqueViolation.class,
                        () -> session()
                                .bulkUpsert(
                                        List.of(
                                                new Member("ada@example.org", "chess", 1),
                                                new Member("bob@example.org", "chess", 1)),
                                        Conflict.on(Member_.email).updateAll())),
                "club_member",
                List.of("room", "club"),
                "uq_club_member_room_club");
    }

    @Test
    void aPrimaryKey() {
        session().create(new Country("NL", "Netherlands"));
        isAbout(
                violation(UniqueViolation.class, () -> session().create(new Country("NL", SECRET))),
                "country",
                List.of("code"),
                onPostgres() ? "country_pkey" : null);
    }

    @Test
    void aValueThatIsMissing() {
        NotNullViolation violation = violation(
                NotNullViolation.class, () -> session().execute("insert into author (name) values (?)", (Object) null));
        isAbout(violation, "author", List.of("name"), null);
        assertThat(violation)
                .hasMessageStartingWith(
                        "FERRO-0503: A column that does not take NULL was given none in author (name) on ");
    }

    @Test
    void aCheckOfAModel() {
        isAbout(
                violation(CheckViolation.class, () -> session().create(new Priced(-4711))),
                "priced_thing",
                List.of("price"),
                "ck_priced_thing_price");
    }

    @Test
    void aReferenceThatLeadsNowhere() {
        isAbout(
                violation(
                        ForeignKeyViolation.class,
                        () -> session().execute("insert into book (title, author_id) values (?, ?)", SECRET, 4711)),
                onPostgres() ? "book" : null,
                onPostgres() ? List.of("author_id") : List.of(),
                onPostgres() ? "fk_book_author_id" : null);
    }

    @Test
    void aRowThatIsReferredTo() {
        Author ada = session().create(new Author("Ada"));
        session().create(new Book("Notes", ada));
        isAbout(
                violation(ForeignKeyViolation.class, () -> session().execute("update author set id = 4711")),
                onPostgres() ? "book" : null,
                onPostgres() ? List.of("author_id") : List.of(),
                onPostgres() ? "fk_book_author_id" : null);
    }

    @Test
    void theForeignKeyThatKeptAnInstanceFromBeingWritten() {
        Country country = session().create(new Country("NL", "Netherlands"));
        session().create(new Dependent.Restricting(null, Ref.to(country)));
        isAbout(
                violation(ForeignKeyViolation.class, () -> session().delete(country)),
                "restricting",
                List.of("country_code"),
                "fk_restricting_country_code");
        Book notes = session().create(new Book("Notes", session().create(new Author("Ada"))));
        Author gone = session().create(new Author("gone"));
        session().delete(gone);
        assertIsOfBook(violation(ForeignKeyViolation.class, () -> session().create(new Book("Lost", gone))));
        notes.author = Ref.to(gone);
        assertIsOfBook(violation(ForeignKeyViolation.class, () -> session().save(notes)));
        session().runInTransaction(tx -> {
            if (!onPostgres()) {
                assertIsOfBook(
                        violation(ForeignKeyViolation.class, () -> session().save(notes)));
            }
        });
    }

    private static void assertIsOfBook(ForeignKeyViolation violation) {
        isAbout(violation, "book", List.of("author_id"), "fk_book_author_id");
        assertThat(violation)
                .hasMessageContaining(" in book (author_id), constraint fk_book_author_id on \"default\" (");
    }

    @Test
    void constraintsThatNoModelDeclares() {
        session()
                .execute(
                        "create table \"Od (d)\" (\"a, b\" varchar(20) constraint \"n n\" unique, n integer constraint positive"
                                + " check (n > 0), \"self\" integer, id integer primary key, foreign key (\"self\") references \"Od (d)\" (id))");
        session().execute("insert into \"Od (d)\" values ('x', 1, null, 1)");
        UniqueViolation again = violation(
                UniqueViolation.class, () -> session().execute("insert into \"Od (d)\" values ('x', 1, null, 2)"));
        isAbout(again, "Od (d)", List.of("a, b"), onPostgres() ? "n n" : null);
        session().execute("create unique index lower_ab on \"Od (d)\" (lower(\"a, b\"))");
        UniqueViolation byExpression = violation(
                UniqueViolation.class, () -> session().execute("insert into \"Od (d)\" values ('X', 1, null, 2)"));
        isAbout(byExpression, onPostgres() ? "Od (d)" : null, List.of(), "lower_ab");
        isAbout(
                violation(
                        CheckViolation.class,
                        () -> session().execute("insert into \"Od (d)\" values ('y', 0, null, 2)")),
                onPostgres() ? "Od (d)" : null,
                List.of(),
                "positive");
        // The row of a table that refers to itself could be at either end.
        isAbout(
                violation(
                        ForeignKeyViolation.class,
                        () -> session().execute("insert into \"Od (d)\" values ('z', 1, 4711, 3)")),
                onPostgres() ? "Od (d)" : null,
                List.of(),
                onPostgres() ? "Od (d)_self_fkey" : null);
    }

    @Test
    void aTriggerOfTheUsersIsNoForeignKey() {
        if (onPostgres()) {
            session()
                    .execute(
                            "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$");
            session().execute("create trigger refusing before insert on author for each row execute function refuse()");
        } else {
            session().execute("create trigger refusing before insert on author begin select raise(abort, 'no'); end");
        }
        FerroException refused =
                catchThrowableOfType(FerroException.class, () -> session().create(new Author("Ada")));
        assertThat(refused).isExactlyInstanceOf(DatabaseException.class);
    }

    private boolean onPostgres() {
        return database().database() == Database.POSTGRESQL;
    }

    private static <V extends IntegrityViolation> V violation(Class<V> type, ThrowingCallable work) {
        V violation = catchThrowableOfType(type, work);
        assertThat(violation).isNotNull();
        assertThat(violation.getMessage()).doesNotContain(SECRET);
        return violation;
    }

    private static void isAbout(
            IntegrityViolation violation, @Nullable String table, List<String> columns, @Nullable String constraint) {
        assertThat(violation.table()).isEqualTo(table);
        assertThat(violation.columns()).isEqualTo(columns);
        assertThat(violation.constraint()).isEqualTo(constraint);
    }
}
