package io.ferro.tck.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.ForeignKeyViolation;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Book_;
import org.junit.jupiter.api.Test;

/** References from one model to another. */
public abstract class ReferenceAssertions extends SessionAssertions {

    /** For subclasses. */
    protected ReferenceAssertions() {}

    @Test
    @Assertion("REL-03")
    void theKeyIsReadWithNoQuery() {
        Author ada = createdElsewhere(new Author("Ada"));
        long id = createdElsewhere(new Book("Notes", ada)).id;
        Book book;
        try (Session other = engines().session()) {
            book = other.get(Book.class, id);
            other.execute("alter table author rename to hidden");
            assertThat(book.author.id(Long.class)).isEqualTo(ada.id);
            assertThat(book.author.isLoaded()).isFalse();
            assertThat(book.editor).isNull();
        }
        engines().reset();
        assertThat(book.author.id(Long.class)).isEqualTo(ada.id);
        assertThat(book.author.isLoaded()).isFalse();
        assertThat(book.author).isEqualTo(Ref.id(Author.class, ada.id)).hasSameHashCodeAs(Ref.id(Author.class, ada.id));
        engines().connect(settings());
    }

    @Test
    @Assertion("REL-03")
    void theKeyIsFilteredByWithNoOtherTable() {
        Author ada = session().create(new Author("Ada"));
        Author grace = session().create(new Author("Grace"));
        Book notes = session().create(new Book("Notes", ada));
        Book flow = new Book("Flow", grace);
        flow.editor = Ref.to(ada);
        session().create(flow);
        session().execute("alter table author rename to hidden");

        assertThat(session()
                        .query(Book.class)
                        .where(Book_.author.id().eq(ada.id))
                        .all())
                .containsExactly(notes);
        assertThat(session()
                        .query(Book.class)
                        .where(Book_.author.id().in(grace.id, 99L))
                        .all())
                .containsExactly(flow);
        assertThat(session()
                        .query(Book.class)
                        .where(Book_.author.id().ge(ada.id))
                        .count())
                .isEqualTo(2);
        assertThat(session().query(Book.class).where(Book_.editor.isNull()).all())
                .containsExactly(notes);
        assertThat(session().query(Book.class).where(Book_.editor.isNotNull()).all())
                .containsExactly(flow);
        assertThat(session().query(Book.class).orderBy(Book_.author.id().desc()).first())
                .containsSame(flow);
    }

    @Test
    void aReferenceLoadsItsRowOnce() {
        Author ada = createdElsewhere(new Author("Ada"));
        long id = createdElsewhere(new Book("Notes", ada)).id;
        Book book = session().get(Book.class, id);
        assertThat(book.author.isLoaded()).isFalse();
        assertThat(book.author.get().name).isEqualTo("Ada");
        assertThat(book.author.isLoaded()).isTrue();
        session().execute("update author set name = ?", "Grace");
        assertThat(book.author.get().name).isEqualTo("Ada");
    }

    @Test
    void aReferenceIsChangedByAnotherOne() {
        Author ada = session().create(new Author("Ada"));
        Author grace = session().create(new Author("Grace"));
        Book book = session().create(new Book("Notes", ada));
        assertThat(book.author.get()).isSameAs(ada);
        book.author = Ref.id(Author.class, grace.id);
        book.editor = Ref.to(ada);
        session().save(book);
        try (Session other = engines().session()) {
            Book read = other.get(Book.class, book.id);
            assertThat(read.author.get().name).isEqualTo("Grace");
            assertThat(read.editor)
                    .isNotNull()
                    .extracting(editor -> editor.get().name)
                    .isEqualTo("Ada");
            read.editor = null;
            other.save(read);
        }
        assertThat(session().refresh(book).editor).isNull();
    }

    @Test
    void anInstanceMayBeSavedAfterTheReferenceWasMade() {
        Author ada = new Author("Ada");
        Book book = new Book("Notes", ada);
        assertThatThrownBy(() -> book.author.id(Long.class)).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> session().create(book))
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("Author");
        session().create(ada);
        session().create(book);
        assertThat(book.author.id(Long.class)).isEqualTo(ada.id);
        assertThat(session().query(Book.class).count()).isEqualTo(1);
    }

    @Test
    void aReferenceToNoRowIsAForeignKeyViolation() {
        Book book = new Book("Notes", new Author("nobody"));
        book.author = Ref.id(Author.class, 4711L);
        assertThatThrownBy(() -> session().create(book)).isInstanceOf(ForeignKeyViolation.class);
        assertThatThrownBy(() -> book.author.get()).isInstanceOf(FerroException.class);
    }
}
