package io.ferro.tck.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.FerroException;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Badge;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Country;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One row is one instance. */
public abstract class IdentityMapAssertions extends SessionAssertions {

    /** For subclasses. */
    protected IdentityMapAssertions() {}

    @Test
    @Assertion("IDM-01")
    void everyWayToARowLeadsToOneInstance() {
        long id = createdElsewhere(new Author("Ada")).id;
        Author author = session().get(Author.class, id);
        assertThat(session().get(Author.class, id)).isSameAs(author);
        assertThat(session().find(Author.class, id)).containsSame(author);
        assertThat(session().query(Author.class).first()).containsSame(author);
        assertThat(session().query(Author.class).one()).containsSame(author);
        assertThat(session().query(Author.class).all()).singleElement().isSameAs(author);
        assertThat(session().models(Author.class).all()).singleElement().isSameAs(author);
        assertThat(engines().models(Author.class).get(id)).isSameAs(author);
        assertThat(engine().models(Author.class).get(id)).isSameAs(author);
        assertThat(session().refresh(author)).isSameAs(author);
        assertThat(session().save(author)).isSameAs(author);
        assertThat(session().get(Author.class, id)).isSameAs(author);
    }

    @Test
    @Assertion("IDM-01")
    void aQueryBeforeAGetLeadsToTheSameInstanceAsWell() {
        long id = createdElsewhere(new Author("Ada")).id;
        Author first = session()
                .query(Author.class)
                .where(Author_.name.eq("Ada"))
                .all()
                .get(0);
        assertThat(session().get(Author.class, id)).isSameAs(first);
    }

    @Test
    @Assertion("IDM-01")
    void aCreatedInstanceIsTheOneOfItsRow() {
        Author author = session().create(new Author("Ada"));
        assertThat(session().get(Author.class, author.id)).isSameAs(author);
        Country country = session().create(new Country("NL", "Netherlands"));
        assertThat(session().get(Country.class, "NL")).isSameAs(country);
        Badge badge = session().create(new Badge("Ada"));
        assertThat(session().get(Badge.class, badge.id)).isSameAs(badge);
    }

    @Test
    @Assertion("IDM-01")
    void aSavedInstanceIsTheOneOfItsRow() {
        Author created = session().save(new Author("Ada"));
        assertThat(session().get(Author.class, created.id)).isSameAs(created);

        long id = createdElsewhere(new Author("Grace")).id;
        session().get(Author.class, id);
        Author replacement = new Author("Grace Hopper");
        replacement.id = id;
        session().save(replacement);
        assertThat(session().get(Author.class, id)).isSameAs(replacement);

        session().create(new Country("NL", "Netherlands"));
        Country renamed = session().save(new Country("NL", "Nederland"));
        assertThat(session().get(Country.class, "NL")).isSameAs(renamed);
        assertThat(renamed.name()).isEqualTo("Nederland");
    }

    @Test
    @Assertion("IDM-01")
    void aReferenceLeadsToTheSameInstance() {
        Author ada = createdElsewhere(new Author("Ada"));
        long id = createdElsewhere(new Book("Notes", ada)).id;
        Author author = session().get(Author.class, ada.id);
        assertThat(session().get(Book.class, id).author.get()).isSameAs(author);
    }

    @Test
    @Assertion("IDM-01")
    void twoSessionsHoldTwoInstances() {
        Author author = session().create(new Author("Ada"));
        try (Session other = engines().session()) {
            Author twin = other.get(Author.class, author.id);
            assertThat(twin).isNotSameAs(author);
            assertThat(other.get(Author.class, author.id)).isSameAs(twin);
            twin.name = "changed";
        }
        assertThat(author.name).isEqualTo("Ada");
    }

    @Test
    void aQueryDoesNotUndoWhatWasChangedInMemory() {
        Author author = session().create(new Author("Ada"));
        author.name = "not saved yet";
        assertThat(session().query(Author.class).all()).singleElement().isSameAs(author);
        assertThat(session().get(Author.class, author.id).name).isEqualTo("not saved yet");
    }

    @Test
    @Assertion("IDM-02")
    void oneKeyOnTwoConnectionsIsTwoInstances() {
        connectAnother(engines(), "analytics");
        Author here = session().create(new Author("here"));
        try (Session analytics = engines().session("analytics")) {
            Author there = analytics.create(new Author("there"));
            assertThat(there.id).isEqualTo(here.id);
            assertThat(analytics.get(Author.class, here.id)).isSameAs(there);
            assertThat(session().get(Author.class, here.id)).isSameAs(here);
            assertThat(engines().models(Author.class).using("default").get(here.id).name)
                    .isEqualTo("here");
        }
    }

    @Test
    @Assertion("IDM-04")
    void bulkCreateDoesNotTouchTheMap() {
        Country country = new Country("NL", "Netherlands");
        session().bulkCreate(List.of(country));
        assertThat(session().get(Country.class, "NL")).isNotSameAs(country).isEqualTo(country);
        Author author = new Author("Ada");
        session().bulkCreate(List.of(author));
        assertThat(author.id).isNull();
    }

    @Test
    @Assertion("IDM-04")
    void rawSqlDoesNotTouchTheMap() {
        Author author = session().create(new Author("Ada"));
        session().execute("update author set name = ?", "Grace");
        assertThat(session().get(Author.class, author.id)).isSameAs(author);
        assertThat(author.name).isEqualTo("Ada");
        assertThat(session().fetchOne("select name from author").orElseThrow().getString("name"))
                .isEqualTo("Grace");
        assertThat(author.name).isEqualTo("Ada");
    }

    @Test
    @Assertion("IDM-04")
    void refreshReloadsInPlace() {
        Author author = session().create(new Author("Ada", 1815));
        session().execute("update author set name = ?, born = ?", "Grace", null);
        assertThat(session().refresh(author)).isSameAs(author);
        assertThat(author.name).isEqualTo("Grace");
        assertThat(author.born).isNull();
        Country country = session().create(new Country("NL", "Netherlands"));
        session().execute("update country set name = ?", "Nederland");
        Country fresh = session().refresh(country);
        assertThat(fresh).isEqualTo(new Country("NL", "Nederland"));
        assertThat(session().get(Country.class, "NL")).isSameAs(fresh);
    }

    @Test
    @Assertion("IDM-04")
    void evictForgetsOneInstance() {
        Author ada = session().create(new Author("Ada"));
        Author grace = session().create(new Author("Grace"));
        session().evict(ada);
        assertThat(session().get(Author.class, ada.id)).isNotSameAs(ada);
        assertThat(session().get(Author.class, grace.id)).isSameAs(grace);
        session().evict(ada);
    }

    @Test
    void aDeletedInstanceIsForgotten() {
        Author ada = session().create(new Author("Ada"));
        assertThat(session().delete(ada)).isTrue();
        assertThat(session().find(Author.class, ada.id)).isEmpty();
        assertThat(session().delete(ada)).isFalse();
    }

    /** The key of the identity map is the value of the key, whatever number type a caller uses for it. */
    @Test
    void aKeyOfAnotherNumberTypeIsTheSameKeyOrRefused() {
        Author ada = session().create(new Author("Ada"));
        int id = Math.toIntExact(ada.id);
        try {
            assertThat(session().get(Author.class, id)).isSameAs(ada);
        } catch (FerroException refused) {
            assertThat(refused).hasMessageContaining("Author");
        }
    }
}
