package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.CheckViolation;
import io.ferro.DatabaseException;
import io.ferro.ForeignKeyViolation;
import io.ferro.NotNullViolation;
import io.ferro.UniqueViolation;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Member;
import org.junit.jupiter.api.Test;

/** What the database refuses has one class on every database. */
public abstract class ViolationAssertions extends SessionAssertions {

    private static final String SECRET = "Hush4711";

    /** For subclasses. */
    protected ViolationAssertions() {}

    @Test
    void aKeyThatIsThere() {
        session().create(new Country("NL", "Netherlands"));
        assertThatExceptionOfType(UniqueViolation.class)
                .isThrownBy(() -> session().create(new Country("NL", SECRET)))
                .withMessageContaining("country")
                .satisfies(violation -> {
                    assertThat(violation.getMessage()).doesNotContain(SECRET);
                    assertThat(violation.sql())
                            .contains("country")
                            .contains("?")
                            .doesNotContain("NL");
                    assertThat(violation.getCause()).isNotNull();
                });
    }

    @Test
    void uniqueColumnsAloneAndTogether() {
        session().create(new Member("ada@example.org", "chess", 1));
        assertThatThrownBy(() -> session().create(new Member("ada@example.org", "go", 2)))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> session().create(new Member("grace@example.org", "chess", 1)))
                .isInstanceOf(UniqueViolation.class);
        session().create(new Member("grace@example.org", "chess", 2));
        session().create(new Member("mary@example.org", "go", 1));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aValueThatIsMissing() {
        assertThatThrownBy(() -> session().create(new Author(null))).isInstanceOf(NotNullViolation.class);
        assertThatThrownBy(() -> session().execute("insert into author (name) values (?)", (Object) null))
                .isInstanceOf(NotNullViolation.class);
    }

    @Test
    void aReferenceThatLeadsNowhere() {
        assertThatThrownBy(() -> session().execute("insert into book (title, author_id) values (?, ?)", "Notes", 4711))
                .isInstanceOf(ForeignKeyViolation.class);
        Author ada = session().create(new Author("Ada"));
        session().create(new Book("Notes", ada));
        assertThatThrownBy(() -> session().execute("update book set author_id = ?", 4711))
                .isInstanceOf(ForeignKeyViolation.class);
    }

    @Test
    void aCheckThatFails() {
        session().execute("create table measured (n integer check (n > 0))");
        assertThatThrownBy(() -> session().execute("insert into measured values (?)", -1))
                .isInstanceOf(CheckViolation.class);
    }

    @Test
    void anythingElseIsADatabaseExceptionWithItsStatement() {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> session().execute("insert into no_such_table values (?)", SECRET))
                .withMessageStartingWith("FERRO-")
                .satisfies(refused -> {
                    assertThat(refused.getClass()).isEqualTo(DatabaseException.class);
                    assertThat(refused.sql()).isEqualTo("insert into no_such_table values (?)");
                    assertThat(refused.getMessage()).doesNotContain(SECRET);
                });
        assertThatThrownBy(() -> session().fetchAll("selec 1")).isInstanceOf(DatabaseException.class);
    }

    @Test
    void aSessionIsUsableAfterAnError() {
        assertThatThrownBy(() -> session().execute("this is no SQL")).isInstanceOf(DatabaseException.class);
        session().create(new Author("Ada"));
        assertThat(session().query(Author.class).count()).isEqualTo(1);
    }
}
