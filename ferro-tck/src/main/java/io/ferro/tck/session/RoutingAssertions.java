package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.query.Conflict;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Memo;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where work goes. Each of three databases holds one author, called like the connection. */
public abstract class RoutingAssertions extends ConnectedAssertions {

    private Models<Author> authors;
    private Session ambient;

    /** For subclasses. */
    protected RoutingAssertions() {}

    @BeforeEach
    final void fill() {
        connectAnother(engines(), "a");
        connectAnother(engines(), "b");
        for (String name : engines().names()) {
            engines().engine(name).models(Author.class).create(new Author(name));
        }
        authors = engines().models(Author.class);
        ambient = engines().ambientSession();
    }

    @Test
    @Assertion("SESS-02")
    void everythingUnqualifiedGoesToTheOpenSession() {
        try (Session a = engines().session("a")) {
            assertUnqualified("a");
            assertThat(engines().currentSession()).containsSame(a);
            authors.create(new Author("new"));
            ambient.create(new Author("newer"));
            ambient.execute("insert into author (name) values (?)", "newest");
            assertThat(a.query(Author.class).count()).isEqualTo(4);
        }
        assertThat(engines().engine("default").models(Author.class).all()).hasSize(1);
        assertThat(engines().engine("b").models(Author.class).all()).hasSize(1);
        assertUnqualified("default");
    }

    @Test
    @Assertion("SESS-02")
    void nestedSessionsShadowAndRestore() {
        try (Session a = engines().session("a")) {
            try (Session b = engines().session("b")) {
                assertUnqualified("b");
                try (Session again = engines().session("a")) {
                    assertUnqualified("a");
                    assertThat(engines().currentSession()).containsSame(again);
                    assertThat(again).isNotSameAs(a);
                }
                assertThat(engines().currentSession()).containsSame(b);
                assertUnqualified("b");
            }
            assertThat(engines().currentSession()).containsSame(a);
            assertUnqualified("a");
        }
        assertThat(engines().currentSession()).isEmpty();
    }

    @Test
    @Assertion("SESS-02")
    void aFailureInsideANestedSessionRestoresToo() {
        try (Session a = engines().session("a")) {
            try (Session b = engines().session("b")) {
                b.execute("this is no SQL");
            } catch (RuntimeException expected) {
                assertUnqualified("a");
            }
            engines().engine("b").runInSession(session -> assertUnqualified("b"));
            assertThat(engines().currentSession()).containsSame(a);
        }
    }

    @Test
    @Assertion("SESS-02")
    void otherThreadsAreNotConcerned() throws Exception {
        try (Session a = engines().session("a")) {
            Together.elsewhere(() -> {
                assertThat(engines().currentSession()).isEmpty();
                try (Session b = engines().session("b")) {
                    assertUnqualified("b");
                    assertThat(b.connectionName()).isEqualTo("b");
                }
                return null;
            });
            assertThat(engines().currentSession()).containsSame(a);
            assertUnqualified("a");
        }
    }

    @Test
    @Assertion("SESS-02")
    void anEngineStaysOnItsConnectionAndJoinsTheTransactionOpenThere() {
        Engine engine = engines().engine("b");
        Models<Author> onB = engine.models(Author.class);
        try (Session a = engines().session("a")) {
            assertThat(names(onB)).containsExactly("b");
            assertThat(engine.fetchAll("select name from author")).hasSize(1);
            assertThat(a.query(Author.class).count()).isEqualTo(1);
        }
        try (Session b = engines().session("b")) {
            b.runInTransaction(tx -> {
                b.create(new Author("pending"));
                assertThat(names(onB)).contains("pending");
                engine.execute("insert into author (name) values (?)", "pending too");
                assertThat(engine.fetchAll("select name from author")).hasSize(3);
                assertThat(b.query(Author.class).count()).isEqualTo(3);
                tx.rollback();
            });
            assertThat(names(onB)).containsExactly("b");
        }
    }

    @Test
    @Assertion("SESS-03")
    void anExplicitSessionBeatsTheAmbientOne() {
        try (Session a = engines().session("a");
                Session b = engines().session("b")) {
            assertThat(engines().currentSession()).containsSame(b);
            assertThat(a.query(Author.class).all())
                    .extracting(author -> author.name)
                    .containsExactly("a");
            assertThat(names(a.models(Author.class))).containsExactly("a");
            assertThat(names(authors.in(a))).containsExactly("a");
            assertThat(a.fetchOne("select name from author").orElseThrow().getString("name"))
                    .isEqualTo("a");
            a.create(new Author("a2"));
            authors.in(a).create(new Author("a3"));
            assertThat(a.query(Author.class).count()).isEqualTo(3);
            assertThat(b.query(Author.class).count()).isEqualTo(1);
            assertUnqualified("b");
        }
    }

    @Test
    @Assertion("SESS-03")
    void anExplicitNameBeatsTheAmbientSession() {
        try (Session a = engines().session("a")) {
            assertThat(names(authors.using("b"))).containsExactly("b");
            assertThat(names(authors.using("default"))).containsExactly("default");
            assertThat(names(authors.using("a"))).containsExactly("a");
            assertThat(names(a.models(Author.class).using("b"))).containsExactly("b");
            authors.using("b").create(new Author("b2"));
            assertThat(a.query(Author.class).count()).isEqualTo(1);
            assertUnqualified("a");
        }
        assertThat(names(engines().engine("b").models(Author.class))).containsExactlyInAnyOrder("b", "b2");
    }

    @Test
    @Assertion("CONN-16")
    void usingAndInOfferEveryOperationOfModels() {
        try (Session b = engines().session("b");
                Session a = engines().session("a")) {
            assertEveryOperation(
                    authors.using("b"), engines().models(Memo.class).using("b"));
            b.execute("delete from author where name <> ?", "b");
            b.execute("delete from memo");
            assertEveryOperation(authors.in(b), engines().models(Memo.class).in(b));
            assertThat(a.query(Author.class).count()).isEqualTo(1);
            assertThat(a.query(Memo.class).count()).isZero();
            assertThat(names(authors.using("b").using("default"))).containsExactly("default");
            assertThat(names(authors.using("b").in(a))).containsExactly("a");
            assertThat(names(authors.in(a).using("default"))).containsExactly("default");
        }
    }

    @Test
    void modelsOfAnEngineGoWhereTheirNameSaysAlsoWithoutSession() {
        engines().engine("a").models(Country.class).create(new Country("NL", "Netherlands"));
        assertThat(engines().models(Country.class).using("a").find("NL")).isPresent();
        assertThat(engines().models(Country.class).find("NL")).isEmpty();
    }

    private static void assertEveryOperation(Models<Author> onB, Models<Memo> memos) {
        Author created = onB.create(new Author("created"));
        assertThat(onB.get(created.id).name).isEqualTo("created");
        assertThat(onB.find(created.id)).isPresent();
        assertThat(onB.find(created.id + 1000)).isEmpty();
        created.name = "changed";
        onB.save(created);
        assertThat(onB.where(Author_.name.eq("changed")).all()).hasSize(1);
        assertThat(onB.where(List.of(Author_.name.eq("changed"))).exists()).isTrue();
        assertThat(onB.query().orderBy(Author_.id.asc()).first().orElseThrow().name)
                .isEqualTo("b");
        created.name = "unsaved";
        assertThat(onB.refresh(created).name).isEqualTo("changed");
        assertThat(onB.bulkCreate(List.of(new Author("x"), new Author("y")))).isEqualTo(2);
        assertThat(names(onB)).containsExactlyInAnyOrder("b", "changed", "x", "y");
        assertThat(onB.delete(created)).isTrue();
        assertThat(onB.query().count()).isEqualTo(3);
        Author keyed = new Author("keyed");
        keyed.id = created.id + 1000;
        Conflict<Author> byKey = Conflict.on(Author_.id).update(Author_.name);
        assertThat(onB.getOrCreate(keyed, Author_.id)).isSameAs(keyed);
        assertThat(onB.getOrCreate(keyed, List.of(Author_.id)).name).isEqualTo("keyed");
        assertThat(onB.updateOrCreate(keyed, Author_.id).id).isEqualTo(keyed.id);
        assertThat(onB.updateOrCreate(keyed, List.of(Author_.id)).name).isEqualTo("keyed");
        assertThat(onB.upsert(keyed, byKey).name).isEqualTo("keyed");
        assertThat(onB.bulkUpsert(List.of(keyed), byKey)).isEqualTo(1);
        assertThat(onB.query().count()).isEqualTo(4);
        Memo memo = memos.create(new Memo(null, "a record"));
        assertThat(memos.get(memo.number()).text()).isEqualTo("a record");
    }

    private void assertUnqualified(String expected) {
        assertThat(authors.where(Author_.name.in("default", "a", "b")).all())
                .extracting(author -> author.name)
                .containsExactly(expected);
        assertThat(authors.query().exists()).isTrue();
        if (engines().currentSession().isPresent()) {
            assertThat(ambient.connectionName()).isEqualTo(expected);
        }
        assertThat(ambient.fetchOne("select name from author where name in ('default', 'a', 'b')")
                        .orElseThrow()
                        .getString("name"))
                .isEqualTo(expected);
    }

    private static List<String> names(Models<Author> models) {
        return models.all().stream().map(author -> author.name).toList();
    }
}
