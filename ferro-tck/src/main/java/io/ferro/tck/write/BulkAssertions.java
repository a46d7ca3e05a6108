package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Badge;
import io.ferro.tck.model.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many rows at once. */
public abstract class BulkAssertions extends SessionAssertions {

    private static final int MANY = 2_500;

    /** For subclasses. */
    protected BulkAssertions() {}

    @Test
    @Assertion("MUT-02")
    void everyRowIsInsertedAndNoneEntersTheIdentityMap() {
        List<Author> authors = IntStream.range(0, MANY)
                .mapToObj(n -> new Author("author " + n, n))
                .toList();
        assertThat(session().bulkCreate(authors)).isEqualTo(MANY);
        assertThat(Outside.count(database(), "author")).isEqualTo(MANY);
        assertThat(authors).allSatisfy(author -> assertThat(author.id).isNull());
        List<Author> read =
                session().query(Author.class).orderBy(Author_.born.asc()).all();
        assertThat(read).hasSize(MANY).doesNotContainAnyElementsOf(authors);
        assertThat(read.get(MANY - 1).name).isEqualTo("author 2499");
    }

    @Test
    @Assertion("MUT-02")
    void allOrNothing() {
        List<Country> countries = new ArrayList<>();
        IntStream.range(0, MANY).forEach(n -> countries.add(new Country("C" + n, "country")));
        countries.add(new Country("C0", "again"));
        assertThatThrownBy(() -> session().bulkCreate(countries)).isInstanceOf(UniqueViolation.class);
        assertThat(session().query(Country.class).count()).isZero();
        assertThat(session().bulkCreate(countries.subList(0, MANY))).isEqualTo(MANY);
    }

    @Test
    @Assertion("MUT-02")
    void insideATransactionItIsPartOfIt() {
        session().runInTransaction(tx -> {
            session().create(new Country("NL", "Netherlands"));
            assertThatThrownBy(() ->
                            session().bulkCreate(List.of(new Country("BE", "Belgium"), new Country("NL", "again"))))
                    .isInstanceOf(UniqueViolation.class);
            assertThat(session().query(Country.class).count()).isEqualTo(1);
            session().bulkCreate(List.of(new Country("DE", "Germany")));
            assertThat(Outside.count(database(), "country")).isZero();
        });
        assertThat(session().query(Country.class).count()).isEqualTo(2);
    }

    @Test
    @Assertion("MUT-02")
    void nothingIsNothing() {
        assertThat(session().bulkCreate(List.<Country>of())).isZero();
    }

    @Test
    @Assertion("MUT-02")
    void keysOfTheClientAreMadeToo() {
        Badge own = new Badge("own");
        own.id = UUID.randomUUID();
        session().bulkCreate(List.of(new Badge("a"), new Badge("b"), own));
        assertThat(session().query(Badge.class).all())
                .extracting(badge -> badge.id)
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .contains(own.id)
                .hasSize(3);
    }

    @Test
    @Assertion("MUT-02")
    void givenKeysAreKeptAmongGeneratedOnes() {
        Author given = new Author("given");
        given.id = 4711L;
        session().bulkCreate(List.of(new Author("generated"), given));
        assertThat(session().query(Author.class).count()).isEqualTo(2);
        assertThat(session().get(Author.class, 4711L).name).isEqualTo("given");
    }
}
