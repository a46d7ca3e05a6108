package io.ferro.tck.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Book;
import org.junit.jupiter.api.Test;

/** A connection that keeps no identity map. */
public abstract class WithoutIdentityMapAssertions extends EngineAssertions {

    /** For subclasses. */
    protected WithoutIdentityMapAssertions() {}

    @Test
    @Assertion("IDM-03")
    void everyLoadIsAFreshInstance() {
        Engines engines = unconnected();
        engines.connect(settings().identityMap(false));
        try (Session session = engines.session()) {
            Author created = session.create(new Author("Ada"));
            Author one = session.get(Author.class, created.id);
            Author two = session.get(Author.class, created.id);
            assertThat(one).isNotSameAs(created).isNotSameAs(two);
            assertThat(session.find(Author.class, created.id).orElseThrow()).isNotSameAs(one);
            assertThat(session.query(Author.class).first().orElseThrow()).isNotSameAs(one);
            assertThat(session.query(Author.class).all().get(0)).isNotSameAs(one);
            Book book = session.create(new Book("Notes", created));
            assertThat(session.get(Book.class, book.id).author.get()).isNotSameAs(created);
            one.name = "Grace";
            session.save(one);
            assertThat(session.get(Author.class, created.id).name).isEqualTo("Grace");
            assertThat(session.refresh(created)).isSameAs(created);
            assertThat(created.name).isEqualTo("Grace");
            assertThat(session.delete(two)).isTrue();
        }
    }

    @Test
    @Assertion("IDM-03")
    void itIsASettingOfOneConnection() {
        Engines engines = unconnected();
        engines.connect(settings());
        engines.connect(settings().named("fresh").identityMap(false));
        try (Session mapped = engines.session("default")) {
            Author author = mapped.create(new Author("Ada"));
            assertThat(mapped.get(Author.class, author.id)).isSameAs(author);
            try (Session fresh = engines.session("fresh")) {
                assertThat(fresh.get(Author.class, author.id)).isNotSameAs(fresh.get(Author.class, author.id));
            }
        }
    }
}
