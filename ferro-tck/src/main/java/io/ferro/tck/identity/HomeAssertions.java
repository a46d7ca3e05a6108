package io.ferro.tck.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.SessionMismatchException;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Country_;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instance belongs to the connection it came from, whatever became of the session. */
public abstract class HomeAssertions extends EngineAssertions {

    private Engines engines;
    private Engine home;
    private Engine analytics;

    /** For subclasses. */
    protected HomeAssertions() {}

    @BeforeEach
    void connect() {
        engines = unconnected();
        home = engines.connect(settings());
        analytics = connectAnother(engines, "analytics");
    }

    private <M> M fromClosedSession(M instance) {
        return home.callInSession(session -> session.create(instance));
    }

    private void assertStranger(Object instance) {
        analytics.runInSession(session -> {
            assertRefused("save", instance, () -> session.save(instance));
            assertRefused("create", instance, () -> session.create(instance));
            assertRefused("delete", instance, () -> session.delete(instance));
            assertRefused("refresh", instance, () -> session.refresh(instance));
        });
        assertThat(analytics.models(Author.class).query().count()).isZero();
        assertThat(analytics.models(Country.class).query().count()).isZero();
    }

    private static void assertRefused(String operation, Object instance, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(SessionMismatchException.class)
                .hasMessage("FERRO-0461: " + operation + " on \"analytics\" was given an instance of "
                        + instance.getClass().getSimpleName()
                        + " that belongs to \"default\". Use a session on \"default\"; to copy its row, evict it there"
                        + " first, or copy with bulkCreate.");
    }

    @Test
    @Assertion("IDM-02")
    void openSession() {
        try (Session session = home.session()) {
            assertStranger(session.create(new Author("Ada")));
            assertStranger(session.create(new Country("NL", "Netherlands")));
        }
    }

    @Test
    @Assertion("IDM-02")
    void closedSession() {
        Author author = fromClosedSession(new Author("Ada"));
        assertStranger(author);
        assertStranger(fromClosedSession(new Country("NL", "Netherlands")));
        assertStranger(home.callInSession(session -> session.get(Author.class, author.id)));
        assertStranger(home.callInSession(
                session -> session.query(Author.class).first().orElseThrow()));
        author.name = "Grace";
        home.runInSession(session -> session.save(author));
        assertThat(home.models(Author.class).get(author.id).name).isEqualTo("Grace");
    }

    @Test
    @Assertion("IDM-02")
    void everyWayOfReading() {
        Author author = fromClosedSession(new Author("Ada"));
        assertStranger(home.models(Author.class).get(author.id));
        assertStranger(home.models(Author.class).all().get(0));
        try (Stream<Author> all = home.models(Author.class).query().stream()) {
            assertStranger(all.findFirst().orElseThrow());
        }
        assertStranger(home.callInSession(session -> session.refresh(detached(author.id, "Ada"))));
        assertStranger(home.callInSession(session -> session.save(detached(author.id, "Grace"))));
        assertStranger(home.callInSession(session -> session.updateOrCreate(detached(author.id, "Joan"), Author_.id)));
    }

    private static Author detached(Long id, String name) {
        Author author = new Author(name);
        author.id = id;
        return author;
    }

    @Test
    @Assertion("IDM-02")
    void connectionWithoutIdentityMap() {
        engines.disconnect("default");
        home = engines.connect(settings().identityMap(false));
        Author author = fromClosedSession(new Author("Ada"));
        assertStranger(author);
        assertStranger(home.models(Author.class).get(author.id));
    }

    @Test
    @Assertion("IDM-02")
    void whoeverStandsForTheSameRow() {
        Author here = fromClosedSession(new Author("here"));
        Author there = analytics.callInSession(session -> session.create(new Author("there")));
        assertThat(there.id).isEqualTo(here.id);

        assertThatThrownBy(() -> home.runInSession(session -> session.save(there)))
                .hasMessageStartingWith("FERRO-0461: save on \"default\" was given an instance of Author that belongs"
                        + " to \"analytics\".");
        assertThat(home.models(Author.class).get(here.id).name).isEqualTo("here");
    }

    @Test
    @Assertion("IDM-02")
    void readBeforeThereWasAnotherConnection() {
        Engines alone = unconnected();
        Engine first = alone.connect(settings().named("first"));
        try (Session session = first.session()) {
            Author author = session.create(new Author("Ada"));
            Engine second = connectAnother(alone, "second");
            second.runInSession(other -> assertThatThrownBy(() -> other.save(author))
                    .hasMessageStartingWith("FERRO-0461: save on \"second\" was given an instance of Author that"
                            + " belongs to \"first\"."));
        }
    }

    @Test
    void freeAfterARollback() {
        Author author = new Author("Ada");
        Country country = new Country("NL", "Netherlands");
        Country upserted = new Country("BE", "Belgium");
        try (Session session = home.session()) {
            Transaction transaction = session.begin();
            session.create(author);
            session.create(country);
            session.updateOrCreate(upserted, Country_.code);
            transaction.rollback();
        }
        analytics.runInSession(session -> {
            session.create(author);
            session.create(country);
            session.create(upserted);
        });
        assertThat(analytics.models(Country.class).query().count()).isEqualTo(2);
    }

    @Test
    void stillAtHomeAfterARollback() {
        Author author = fromClosedSession(new Author("Ada"));
        Author deleted = fromClosedSession(new Author("Barbara"));
        Author brief = new Author("Edsger");
        try (Session session = home.session()) {
            Transaction transaction = session.begin();
            author.name = "Grace";
            session.save(author);
            session.delete(deleted);
            session.create(brief);
            session.delete(brief);
            transaction.rollback();
        }
        assertStranger(author);
        assertStranger(deleted);
        analytics.runInSession(session -> session.create(brief));
    }

    @Test
    void freeWhenDeletedOrEvicted() {
        Author deleted = fromClosedSession(new Author("Ada"));
        Author evicted = fromClosedSession(new Author("Grace"));
        home.runInSession(session -> {
            session.delete(deleted);
            session.evict(evicted);
        });
        analytics.runInSession(session -> {
            session.create(deleted);
            session.create(evicted);
        });
        assertStrangerAtHome(deleted);
    }

    private void assertStrangerAtHome(Author author) {
        assertThatThrownBy(() -> home.runInSession(session -> session.save(author)))
                .hasMessageContaining("belongs to \"analytics\"");
    }

    @Test
    void freeWhenItsConnectionIsGone() {
        Author author = fromClosedSession(new Author("Ada"));
        engines.disconnect("default");
        analytics.runInSession(session -> session.create(author));
        assertThat(analytics.models(Author.class).query().count()).isEqualTo(1);
    }

    @Test
    void bulkCreateCopies() {
        Author author = fromClosedSession(new Author("Ada"));
        analytics.runInSession(session -> session.bulkCreate(List.of(author)));
        assertThat(analytics.models(Author.class).get(author.id).name).isEqualTo("Ada");
        home.runInSession(session -> session.save(author));
    }

    @Test
    void sameDatabaseByTwoNames() {
        Engine mirror = engines.connect(ConnectionSettings.of(database().url()).named("mirror"));
        Author author = fromClosedSession(new Author("Ada"));
        assertThatThrownBy(() -> mirror.runInSession(session -> session.save(author)))
                .isInstanceOf(SessionMismatchException.class);
    }
}
