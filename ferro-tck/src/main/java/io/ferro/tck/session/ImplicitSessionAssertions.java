package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.ImplicitSessions;
import io.ferro.Models;
import io.ferro.NoActiveSessionException;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import java.util.List;
import org.example.Caller;
import org.junit.jupiter.api.Test;

/** Work that names no session where none is open. */
public abstract class ImplicitSessionAssertions extends EngineAssertions {

    /** For subclasses. */
    protected ImplicitSessionAssertions() {}

    @Test
    @Assertion("SESS-10")
    void warningIsTheDefaultAndTheDefaultConnectionIsUsed() {
        assertThat(EnginesOptions.defaults().implicitSessions()).isEqualTo(ImplicitSessions.WARN);
        Engines engines = unconnected();
        engines.connect(settings());
        connectAnother(engines, "analytics");
        List<String> warnings = Warnings.during(() -> Caller.createAuthor(engines.models(Author.class)));
        assertThat(warnings).singleElement().asString().contains("default", "implicit-sessions");
        assertThat(engines.engine("default").models(Author.class).all()).hasSize(1);
        assertThat(engines.engine("analytics").models(Author.class).all()).isEmpty();
    }

    @Test
    @Assertion("SESS-10")
    void thereIsOneWarningForEachPlaceInTheCode() {
        Engines engines = unconnected();
        engines.connect(settings());
        Models<Author> authors = engines.models(Author.class);
        List<String> warnings = Warnings.during(() -> {
            for (int round = 0; round < 5; round++) {
                Caller.countAuthors(authors);
                Caller.listAuthors(authors);
            }
        });
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0)).contains("countAuthors");
        assertThat(warnings.get(1)).contains("listAuthors");
    }

    @Test
    @Assertion("SESS-10")
    void allowingIsSilent() {
        Engines engines = unconnected(EnginesOptions.defaults().implicitSessions(ImplicitSessions.ALLOW));
        engines.connect(settings());
        List<String> warnings = Warnings.during(() -> {
            Caller.createAuthor(engines.models(Author.class));
            Caller.listAuthors(engines.models(Author.class));
        });
        assertThat(warnings).isEmpty();
        assertThat(engines.engine().models(Author.class).all()).hasSize(1);
    }

    @Test
    @Assertion("SESS-10")
    void forbiddingFails() {
        Engines engines = unconnected(EnginesOptions.defaults().implicitSessions(ImplicitSessions.FORBID));
        engines.connect(settings());
        Models<Author> authors = engines.models(Author.class);
        assertThatExceptionOfType(NoActiveSessionException.class)
                .isThrownBy(authors::all)
                .withMessageContaining("session");
        assertThatThrownBy(() -> authors.create(new Author("Ada"))).isInstanceOf(NoActiveSessionException.class);
        assertThatThrownBy(() -> authors.get(1L)).isInstanceOf(NoActiveSessionException.class);
        assertThatThrownBy(() -> authors.where(Author_.name.eq("Ada")).exists())
                .isInstanceOf(NoActiveSessionException.class);
        assertThatThrownBy(() -> engines.ambientSession().execute("delete from author"))
                .isInstanceOf(NoActiveSessionException.class);
        try (Session session = engines.session()) {
            authors.create(new Author("Ada"));
            assertThat(session.query(Author.class).count()).isEqualTo(1);
        }
        assertThatThrownBy(authors::all).isInstanceOf(NoActiveSessionException.class);
    }

    @Test
    void qualifiedWorkIsNotConcerned() {
        Engines engines = unconnected(EnginesOptions.defaults().implicitSessions(ImplicitSessions.FORBID));
        engines.connect(settings());
        assertThat(engines.engine().models(Author.class).all()).isEmpty();
        assertThat(engines.models(Author.class).using("default").all()).isEmpty();
        assertThat(engines.engine().fetchAll("select name from author")).isEmpty();
        engines.engine().runInTransaction(tx -> engines.models(Author.class).create(new Author("Ada")));
        engines.engine()
                .runInSession(session ->
                        assertThat(engines.models(Author.class).all()).hasSize(1));
    }
}
