package io.ferro.tck.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of a query. Authors a to e are born in 2, 1, never, 2 and never. */
public abstract class OrderAssertions extends SessionAssertions {

    private Query<Author> everyone;

    /** For subclasses. */
    protected OrderAssertions() {}

    @BeforeEach
    final void fill() {
        session().create(new Author("a", 2));
        session().create(new Author("b", 1));
        session().create(new Author("c", null));
        session().create(new Author("d", 2));
        session().create(new Author("e", null));
        everyone = session().query(Author.class);
    }

    @Test
    @Assertion("QUERY-02")
    void whereRepeatsAndAllHaveToHold() {
        Query<Author> two = everyone.where(Author_.born.eq(2));
        assertThat(names(two.where(Author_.name.ne("a")))).isEqualTo("d");
        assertThat(names(everyone.where(Author_.born.eq(2), Author_.name.ne("a"))))
                .isEqualTo("d");
        assertThat(names(everyone.where(List.of(Author_.born.eq(2), Author_.name.ne("a")))))
                .isEqualTo("d");
        assertThat(two.where(Author_.born.eq(1)).all()).isEmpty();
        assertThat(two.where(Author_.name.eq("a").or(Author_.name.eq("b"))).count())
                .isEqualTo(1);
        assertThat(everyone.where(List.of()).count()).isEqualTo(5);
        assertThat(everyone.where().count()).isEqualTo(5);
    }

    @Test
    @Assertion("QUERY-02")
    void severalSortsCountInTheirOrder() {
        assertThat(names(everyone.orderBy(Author_.born.asc().nullsLast(), Author_.name.desc())))
                .isEqualTo("bdaec");
        assertThat(names(everyone.orderBy(Author_.born.asc().nullsLast()).orderBy(Author_.name.asc())))
                .isEqualTo("badce");
        assertThat(names(everyone.orderBy(List.of(Author_.born.desc().nullsLast(), Author_.name.asc()))))
                .isEqualTo("adbce");
        assertThat(names(everyone.orderBy(Author_.name.desc()))).isEqualTo("edcba");
        assertThat(names(everyone.orderBy(Author_.name.asc(), Author_.name.desc())))
                .isEqualTo("abcde");
    }

    @Test
    @Assertion("QUERY-02")
    void nullsComeWhereTheyAreTold() {
        assertThat(names(everyone.orderBy(Author_.born.asc().nullsFirst(), Author_.name.asc())))
                .isEqualTo("cebad");
        assertThat(names(everyone.orderBy(Author_.born.asc().nullsLast(), Author_.name.asc())))
                .isEqualTo("badce");
        assertThat(names(everyone.orderBy(Author_.born.desc().nullsFirst(), Author_.name.asc())))
                .isEqualTo("ceadb");
        assertThat(names(everyone.orderBy(Author_.born.desc().nullsLast(), Author_.name.asc())))
                .isEqualTo("adbce");
    }

    @Test
    @Assertion("QUERY-02")
    void elseNullCountsAsTheGreatestOnEveryDatabase() {
        assertThat(names(everyone.orderBy(Author_.born.asc(), Author_.name.asc())))
                .isEqualTo("badce");
        assertThat(names(everyone.orderBy(Author_.born.desc(), Author_.name.asc())))
                .isEqualTo("ceadb");
    }

    @Test
    @Assertion("QUERY-02")
    void limitAndOffset() {
        Query<Author> ordered = everyone.orderBy(Author_.name.asc());
        assertThat(names(ordered.limit(2))).isEqualTo("ab");
        assertThat(names(ordered.offset(3))).isEqualTo("de");
        assertThat(names(ordered.limit(2).offset(1))).isEqualTo("bc");
        assertThat(names(ordered.offset(4).limit(9))).isEqualTo("e");
        assertThat(ordered.limit(0).all()).isEmpty();
        assertThat(ordered.offset(5).all()).isEmpty();
        assertThat(names(ordered.offset(0))).isEqualTo("abcde");
        assertThat(names(ordered.limit(1).limit(3))).isEqualTo("abc");
        assertThat(names(ordered.limit(Long.MAX_VALUE))).isEqualTo("abcde");
        assertThatThrownBy(() -> ordered.limit(-1))
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> ordered.offset(-1))
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("-1");
    }

    @Test
    @Assertion("QUERY-02")
    void everyStepReturnsANewQuery() {
        Query<Author> ordered = everyone.orderBy(Author_.name.asc());
        ordered.where(Author_.name.eq("a"));
        ordered.limit(1);
        ordered.offset(1);
        ordered.orderBy(Author_.born.asc());
        assertThat(names(ordered)).isEqualTo("abcde");
        session().create(new Author("f"));
        assertThat(names(ordered)).isEqualTo("abcdef");
    }

    private static String names(Query<Author> query) {
        return query.all().stream().map(author -> author.name).collect(Collectors.joining());
    }
}
