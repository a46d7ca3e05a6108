package io.ferro.tck.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.query.Condition;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comparisons, and what they make of NULL. The years are 1, 2, 3 and none. */
public abstract class ConditionAssertions extends SessionAssertions {

    /** For subclasses. */
    protected ConditionAssertions() {}

    @BeforeEach
    final void fill() {
        session().create(new Author("one", 1));
        session().create(new Author("two", 2));
        session().create(new Author("three", 3));
        session().create(new Author("none", null));
    }

    @Test
    @Assertion("QUERY-01")
    void comparisonsOfNumbers() {
        assertFinds(Author_.born.eq(2), "two");
        assertFinds(Author_.born.ne(2), "one", "three");
        assertFinds(Author_.born.gt(2), "three");
        assertFinds(Author_.born.ge(2), "two", "three");
        assertFinds(Author_.born.lt(2), "one");
        assertFinds(Author_.born.le(2), "one", "two");
        assertFinds(Author_.born.between(2, 3), "two", "three");
        assertFinds(Author_.born.between(3, 2));
    }

    @Test
    @Assertion("QUERY-01")
    void comparisonsWithTheFieldsOwnType() {
        assertFinds(Author_.born.eq(Integer.valueOf(2)), "two");
        assertFinds(Author_.born.ne(Integer.valueOf(2)), "one", "three");
        assertFinds(Author_.born.gt(Integer.valueOf(2)), "three");
        assertFinds(Author_.born.ge(Integer.valueOf(2)), "two", "three");
        assertFinds(Author_.born.lt(Integer.valueOf(2)), "one");
        assertFinds(Author_.born.le(Integer.valueOf(2)), "one", "two");
        assertFinds(Author_.born.between(Integer.valueOf(1), Integer.valueOf(2)), "one", "two");
    }

    @Test
    @Assertion("QUERY-01")
    void aNumberTooLargeForTheColumnIsJustLarger() {
        assertFinds(Author_.born.lt(Long.MAX_VALUE), "one", "two", "three");
        assertFinds(Author_.born.gt(Long.MIN_VALUE), "one", "two", "three");
        assertFinds(Author_.born.eq(1L + Integer.MAX_VALUE));
    }

    @Test
    @Assertion("QUERY-01")
    void comparisonsOfText() {
        assertFinds(Author_.name.eq("two"), "two");
        assertFinds(Author_.name.eq("Two"));
        assertFinds(Author_.name.gt("one"), "two", "three");
        assertFinds(Author_.name.le("one"), "one", "none");
        assertFinds(Author_.name.between("o", "tn"), "one", "three");
    }

    @Test
    @Assertion("QUERY-01")
    void membership() {
        assertFinds(Author_.born.in(1, 3), "one", "three");
        assertFinds(Author_.born.in(List.of(1, 99)), "one");
        assertFinds(Author_.born.in());
        assertFinds(Author_.born.in(List.of()));
        assertFinds(Author_.born.notIn(1, 3), "two");
        assertFinds(Author_.born.notIn(), "one", "two", "three", "none");
        assertFinds(Author_.born.in().not(), "one", "two", "three", "none");
        assertFinds(Author_.born.notIn().not());
        assertFinds(Author_.name.in("one", "none"), "one", "none");
    }

    @Test
    @Assertion("QUERY-01")
    void nullChecks() {
        assertFinds(Author_.born.isNull(), "none");
        assertFinds(Author_.born.isNotNull(), "one", "two", "three");
        assertFinds(Author_.born.isNull().not(), "one", "two", "three");
        assertFinds(Author_.born.isNotNull().not(), "none");
    }

    @Test
    @Assertion("QUERY-01")
    void aComparisonWithNullIsNeitherTrueNorFalse() {
        assertFinds(Author_.born.eq(2).not(), "one", "three");
        assertFinds(Author_.born.ne(2).not(), "two");
        assertFinds(Author_.born.gt(2).not(), "one", "two");
        assertFinds(Author_.born.in(1, 3).not(), "two");
        assertFinds(Author_.born.notIn(1, 3).not(), "one", "three");
        assertFinds(Author_.born.between(1, 2).not(), "three");
        assertFinds(Author_.born.eq(2).or(Author_.born.eq(2).not()), "one", "two", "three");
        assertFinds(Author_.born.eq(2).or(Author_.name.eq("none")), "two", "none");
        assertFinds(Author_.born.eq(2).and(Author_.name.eq("none")));
        assertFinds(Author_.born.eq(2).and(Author_.name.eq("two")).not(), "one", "three", "none");
        assertFinds(Author_.born.eq(2).or(Author_.born.isNull()).not(), "one", "three");
    }

    @Test
    @Assertion("QUERY-01")
    void andBindsWhatItsWritingSays() {
        assertFinds(Author_.name.eq("one").or(Author_.name.eq("two")).and(Author_.born.eq(2)), "two");
        assertFinds(Author_.name.eq("one").or(Author_.name.eq("two").and(Author_.born.eq(2))), "one", "two");
        assertFinds(Author_.name.eq("one").and(Author_.born.eq(1)).or(Author_.born.isNull()), "one", "none");
        assertFinds(Author_.name.eq("one").or(Author_.name.eq("two")).not(), "three", "none");
        assertFinds(Author_.name.eq("one").not().not(), "one");
        assertFinds(Author_.name.eq("one").not().and(Author_.name.eq("two").not()), "three", "none");
    }

    @Test
    @Assertion("QUERY-01")
    void conditionsCanBeVeryMany() {
        Condition<Author> any = Author_.born.eq(1);
        for (int n = 0; n < 300; n++) {
            any = any.or(Author_.born.eq(100 + n));
        }
        assertFinds(any, "one");
    }

    @Test
    @Assertion("QUERY-01")
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatThrownBy(() -> Author_.name.eq(null))
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("name")
                .hasMessageContaining("isNull");
        assertThatThrownBy(() -> Author_.born.gt((Integer) null)).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> Author_.name.in("a", null)).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> Author_.name.notIn((String) null)).isInstanceOf(FerroException.class);
    }

    private void assertFinds(Condition<Author> condition, String... names) {
        assertThat(session().query(Author.class).where(condition).all())
                .extracting(author -> author.name)
                .containsExactlyInAnyOrder(names);
        assertThat(session().query(Author.class).where(condition).count()).isEqualTo(names.length);
        assertThat(session().query(Author.class).where(condition).exists()).isEqualTo(names.length > 0);
    }
}
