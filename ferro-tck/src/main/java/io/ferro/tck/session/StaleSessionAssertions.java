package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.Models;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Book_;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a closed session still does: nothing. */
public abstract class StaleSessionAssertions extends ConnectedAssertions {

    private Models<Author> authors;

    /** For subclasses. */
    protected StaleSessionAssertions() {}

    @BeforeEach
    final void connectAnalytics() {
        connectAnother(engines(), "analytics");
        authors = engines().models(Author.class);
    }

    @Test
    @Assertion("SESS-05")
    void afterACloseFromElsewhereUnqualifiedWorkFails() throws Exception {
        Session stale = engines().session("analytics");
        closeElsewhere(stale);
        assertThat(engines().currentSession()).containsSame(stale);
        assertClosed(authors::all);
        assertClosed(() -> authors.create(new Author("Ada")));
        assertClosed(() -> engines().ambientSession().fetchAll("select 1"));
        assertThat(engines().engine("default").models(Author.class).query().count())
                .isZero();
    }

    @Test
    @Assertion("SESS-05")
    void afterACloseFromElsewhereNamedWorkFailsToo() throws Exception {
        Session stale = engines().session("analytics");
        closeElsewhere(stale);
        assertClosed(() -> authors.using("analytics").all());
        assertClosed(() -> authors.using("default").all());
        assertClosed(() -> authors.using("default").create(new Author("Ada")));
    }

    @Test
    @Assertion("SESS-05")
    void otherOpenSessionsUsedExplicitlyGoOn() throws Exception {
        Session open = engines().session();
        Session stale = engines().session("analytics");
        closeElsewhere(stale);
        open.create(new Author("Ada"));
        assertThat(open.query(Author.class).all()).hasSize(1);
        assertThat(authors.in(open).all()).hasSize(1);
        open.runInTransaction(tx -> tx.execute("insert into author (name) values (?)", "Grace"));
        assertThat(open.query(Author.class).count()).isEqualTo(2);
        assertClosed(authors::all);
        open.close();
    }

    @Test
    @Assertion("SESS-05")
    void openingANewSessionDiscardsTheStaleOne() throws Exception {
        Session stale = engines().session("analytics");
        closeElsewhere(stale);
        Session fresh = engines().session();
        assertThat(authors.all()).isEmpty();
        assertThat(authors.using("analytics").all()).isEmpty();
        fresh.close();
        assertThat(engines().currentSession()).isEmpty();
        assertThat(authors.all()).isEmpty();
    }

    @Test
    @Assertion("SESS-05")
    void theMessageSaysWhatToDo() throws Exception {
        Session stale = engines().session();
        closeElsewhere(stale);
        assertThatExceptionOfType(SessionClosedException.class)
                .isThrownBy(authors::all)
                .withMessageContaining("Session is closed. Open a new session.");
    }

    @Test
    @Assertion("SESS-09")
    void noOperationOfAClosedSessionReachesAnyConnection() {
        Session session = engines().session("analytics");
        Author author = session.create(new Author("Ada"));
        Query<Author> query = session.query(Author.class);
        Models<Author> models = session.models(Author.class);
        session.close();
        engines().engine("default").models(Author.class).create(new Author("other"));

        assertClosed(() -> session.query(Author.class).all());
        assertClosed(query::all);
        assertClosed(query::first);
        assertClosed(query::one);
        assertClosed(query::count);
        assertClosed(query::exists);
        assertClosed(() -> session.get(Author.class, 1L));
        assertClosed(() -> session.find(Author.class, 1L));
        assertClosed(() -> session.create(new Author("x")));
        assertClosed(() -> session.save(author));
        assertClosed(() -> session.delete(author));
        assertClosed(() -> session.refresh(author));
        assertClosed(() -> session.evict(author));
        assertClosed(() -> session.bulkCreate(List.of(new Author("x"))));
        assertClosed(() -> session.bulkCreate(List.<Author>of()));
        assertClosed(() -> session.execute("delete from author"));
        assertClosed(() -> session.fetchAll("select 1"));
        assertClosed(() -> session.fetchOne("select 1"));
        assertClosed(session::begin);
        assertClosed(() -> session.runInTransaction(tx -> tx.execute("delete from author")));
        assertClosed(() -> session.callInTransaction(tx -> tx.execute("delete from author")));
        assertClosed(models::all);
        assertClosed(() -> models.get(1L));
        assertClosed(() -> models.create(new Author("x")));
        assertClosed(() -> authors.in(session).all());
        assertClosed(() -> authors.in(session).create(new Author("x")));

        for (String name : engines().names()) {
            assertThat(engines().engine(name).models(Author.class).query().count())
                    .isEqualTo(1);
        }
        assertThat(session.connectionName()).isEqualTo("analytics");
    }

    @Test
    @Assertion("SESS-09")
    void aReferenceOfAClosedSessionIsNotLoadedFromAnotherOne() {
        long id;
        try (Session session = engines().session()) {
            id = session.create(new Book("Notes", session.create(new Author("Ada")))).id;
        }
        Book book = engine().callInSession(session -> session.get(Book.class, id));
        assertThat(book.author.isLoaded()).isFalse();
        try (Session session = engines().session()) {
            assertClosed(() -> book.author.get());
            assertThat(session.query(Book.class)
                            .where(Book_.author.id().eq(book.author.id(Long.class)))
                            .exists())
                    .isTrue();
        }
        assertClosed(() -> book.author.get());
    }

    private static void closeElsewhere(Session session) throws Exception {
        Together.elsewhere(() -> {
            session.close();
            return null;
        });
    }

    private static void assertClosed(ThrowingCallable work) {
        assertThatExceptionOfType(SessionClosedException.class).isThrownBy(work);
    }
}
