package io.ferro.tck.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ModelNotFoundException;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Country;
import org.junit.jupiter.api.Test;

/** The identity map after a rollback. */
public abstract class RolledBackAssertions extends SessionAssertions {

    /** For subclasses. */
    protected RolledBackAssertions() {}

    @Test
    @Assertion("IDM-05")
    void aRowThatWasNeverCommittedIsNotFound() {
        Author author;
        try (Transaction transaction = session().begin()) {
            author = session().create(new Author("Ada"));
            session().save(new Country("NL", "Netherlands"));
            assertThat(session().get(Author.class, author.id)).isSameAs(author);
            assertThat(transaction.isOpen()).isTrue();
        }
        assertThat(session().find(Country.class, "NL")).isEmpty();
        assertThat(session().query(Author.class).all()).isEmpty();
        if (author.id != null) {
            assertThat(session().find(Author.class, author.id)).isEmpty();
            assertThatThrownBy(() -> session().get(Author.class, author.id)).isInstanceOf(ModelNotFoundException.class);
        }
    }

    @Test
    @Assertion("IDM-05")
    void norOneOfASavepointThatWasRolledBack() {
        session().runInTransaction(outer -> {
            session().create(new Country("BE", "Belgium"));
            try (Transaction inner = session().begin()) {
                session().create(new Country("NL", "Netherlands"));
                inner.rollback();
            }
            assertThat(session().find(Country.class, "NL")).isEmpty();
            assertThat(session().find(Country.class, "BE")).isPresent();
        });
        assertThat(session().find(Country.class, "NL")).isEmpty();
        assertThat(session().find(Country.class, "BE")).isPresent();
    }

    @Test
    @Assertion("IDM-05")
    void norOneOfASavepointWhoseOuterTransactionWasRolledBack() {
        try (Transaction outer = session().begin()) {
            session().runInTransaction(inner -> session().create(new Country("NL", "Netherlands")));
            outer.rollback();
        }
        assertThat(session().find(Country.class, "NL")).isEmpty();
    }

    @Test
    @Assertion("IDM-05")
    void aRowReadInsideTheTransactionThatDidNotExistBeforeIsNotFoundEither() {
        try (Transaction transaction = session().begin()) {
            transaction.execute("insert into country (code, name) values (?, ?)", "NL", "Netherlands");
            assertThat(session().get(Country.class, "NL").name()).isEqualTo("Netherlands");
        }
        assertThat(session().find(Country.class, "NL")).isEmpty();
    }

    @Test
    void aDeleteThatWasRolledBackLeavesTheRowToBeFound() {
        Author author = session().create(new Author("Ada"));
        try (Transaction transaction = session().begin()) {
            session().delete(author);
            transaction.rollback();
        }
        assertThat(session().get(Author.class, author.id).name).isEqualTo("Ada");
    }

    /** An instance that was changed and saved in vain must not hide what the row holds. */
    @Test
    void aChangeThatWasRolledBackIsNotReadBackAsIfItWereThere() {
        Author author = session().create(new Author("Ada"));
        try (Transaction transaction = session().begin()) {
            author.name = "Grace";
            session().save(author);
            transaction.rollback();
        }
        assertThat(session().refresh(session().get(Author.class, author.id)).name)
                .isEqualTo("Ada");
    }
}
