package io.ferro.tck.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ModelNotFoundException;
import io.ferro.NonUniqueResultException;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Badge;
import io.ferro.tck.model.Country;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The ways to ask for rows. */
public abstract class TerminalAssertions extends SessionAssertions {

    /** For subclasses. */
    protected TerminalAssertions() {}

    @Test
    @Assertion("QUERY-04")
    void getThrowsWithModelAndKeyWhereThereIsNoRow() {
        assertThatExceptionOfType(ModelNotFoundException.class)
                .isThrownBy(() -> session().get(Author.class, 4711L))
                .withMessageContaining("Author")
                .withMessageContaining("4711");
        assertThatExceptionOfType(ModelNotFoundException.class)
                .isThrownBy(() -> engines().models(Country.class).get("XX"))
                .withMessageContaining("Country")
                .withMessageContaining("XX");
        UUID key = UUID.randomUUID();
        assertThatExceptionOfType(ModelNotFoundException.class)
                .isThrownBy(() -> session().get(Badge.class, key))
                .withMessageContaining("Badge")
                .withMessageContaining(key.toString());
    }

    @Test
    @Assertion("QUERY-04")
    void findIsEmptyWhereThereIsNoRow() {
        assertThat(session().find(Author.class, 4711L)).isEmpty();
        assertThat(engines().models(Country.class).find("XX")).isEmpty();
        assertThat(session().find(Badge.class, UUID.randomUUID())).isEmpty();
    }

    @Test
    @Assertion("QUERY-04")
    void bothFindARowThatIsThere() {
        long id = createdElsewhere(new Author("Ada")).id;
        createdElsewhere(new Country("NL", "Netherlands"));
        UUID key = createdElsewhere(new Badge("Ada")).id;
        assertThat(session().find(Author.class, id).orElseThrow().name).isEqualTo("Ada");
        assertThat(session().get(Author.class, id).name).isEqualTo("Ada");
        assertThat(session().get(Country.class, "NL").name()).isEqualTo("Netherlands");
        assertThat(session().get(Badge.class, key).holder).isEqualTo("Ada");
        assertThat(session().find(Country.class, "nl")).isEmpty();
    }

    @Test
    @Assertion("QUERY-03")
    void allFirstOneCountAndExists() {
        Query<Author> everyone = session().query(Author.class).orderBy(Author_.name.asc());
        assertThat(everyone.all()).isEmpty();
        assertThat(everyone.first()).isEmpty();
        assertThat(everyone.one()).isEmpty();
        assertThat(everyone.count()).isZero();
        assertThat(everyone.exists()).isFalse();

        Author ada = session().create(new Author("Ada"));
        assertThat(everyone.one()).containsSame(ada);
        assertThat(everyone.first()).containsSame(ada);

        Author grace = session().create(new Author("Grace"));
        assertThat(everyone.all()).containsExactly(ada, grace);
        assertThat(everyone.first()).containsSame(ada);
        assertThat(everyone.offset(1).first()).containsSame(grace);
        assertThat(everyone.offset(1).one()).containsSame(grace);
        assertThat(everyone.limit(1).one()).containsSame(ada);
        assertThat(everyone.limit(0).one()).isEmpty();
        assertThat(everyone.limit(0).first()).isEmpty();
        assertThatThrownBy(everyone::one)
                .isInstanceOf(NonUniqueResultException.class)
                .hasMessageContaining("Author");
    }

    @Test
    @Assertion("QUERY-03")
    void countAndExistsRespectLimitAndOffset() {
        for (String name : List.of("a", "b", "c")) {
            session().create(new Author(name));
        }
        Query<Author> everyone = session().query(Author.class);
        assertThat(everyone.limit(2).count()).isEqualTo(2);
        assertThat(everyone.offset(2).count()).isEqualTo(1);
        assertThat(everyone.offset(1).limit(9).count()).isEqualTo(2);
        assertThat(everyone.offset(3).count()).isZero();
        assertThat(everyone.limit(0).count()).isZero();
        assertThat(everyone.offset(3).exists()).isFalse();
        assertThat(everyone.limit(0).exists()).isFalse();
        assertThat(everyone.orderBy(Author_.name.asc()).count()).isEqualTo(3);
    }

    @Test
    @Assertion("QUERY-03")
    void theListBelongsToTheCaller() {
        session().create(new Author("Ada"));
        List<Author> all = session().query(Author.class).all();
        all.add(new Author("mine"));
        all.clear();
        assertThat(session().query(Author.class).all()).hasSize(1);
    }
}
