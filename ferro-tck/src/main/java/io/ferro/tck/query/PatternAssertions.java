package io.ferro.tck.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.query.Condition;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import org.junit.jupiter.api.Test;

/** Patterns of text. What means something to one database's own operators has to stay a plain character. */
public abstract class PatternAssertions extends SessionAssertions {

    /** For subclasses. */
    protected PatternAssertions() {}

    @Test
    @Assertion("QUERY-01")
    void percentAndUnderscoreStandForText() {
        given("abc", "abd", "ac", "xabc", "");
        assertFinds(Author_.name.like("ab_"), "abc", "abd");
        assertFinds(Author_.name.like("a%c"), "abc", "ac");
        assertFinds(Author_.name.like("%abc"), "abc", "xabc");
        assertFinds(Author_.name.like("%"), "abc", "abd", "ac", "xabc", "");
        assertFinds(Author_.name.like(""), "");
        assertFinds(Author_.name.like("__"), "ac");
        assertFinds(Author_.name.like("abc"), "abc");
        assertFinds(Author_.name.like("b"));
    }

    @Test
    @Assertion("QUERY-01")
    void caseMattersToLikeAndNotToIlike() {
        given("Ada", "ADA", "ada");
        assertFinds(Author_.name.like("A%"), "Ada", "ADA");
        assertFinds(Author_.name.like("ada"), "ada");
        assertFinds(Author_.name.ilike("aDa"), "Ada", "ADA", "ada");
        assertFinds(Author_.name.startsWith("Ad"), "Ada");
        assertFinds(Author_.name.endsWith("A"), "ADA");
        assertFinds(Author_.name.contains("d"), "Ada", "ada");
        assertFinds(Author_.name.containsIgnoreCase("D"), "Ada", "ADA", "ada");
    }

    @Test
    @Assertion("QUERY-01")
    void caseBeyondAsciiIsTheSameToIlikeToo() {
        given("Élan", "ÉLAN", "élan", "Straße");
        assertFinds(Author_.name.ilike("éLAN"), "Élan", "ÉLAN", "élan");
        assertFinds(Author_.name.containsIgnoreCase("É"), "Élan", "ÉLAN", "élan");
        assertFinds(Author_.name.like("é%"), "élan");
    }

    @Test
    @Assertion("QUERY-01")
    void aBackslashTakesTheMeaningAway() {
        given("100%", "100 euro", "a_b", "axb", "a\\b", "a\\%");
        assertFinds(Author_.name.like("100\\%"), "100%");
        assertFinds(Author_.name.like("a\\_b"), "a_b");
        assertFinds(Author_.name.like("a\\\\b"), "a\\b");
        assertFinds(Author_.name.like("a\\\\\\%"), "a\\%");
        assertFinds(Author_.name.ilike("A\\_B"), "a_b");
        assertFinds(Author_.name.ilike("A\\\\%"), "a\\b", "a\\%");
    }

    @Test
    @Assertion("QUERY-01")
    void textIsTakenLiterally() {
        given("100%", "100 euro", "a_b", "axb", "a\\b", "[ab]", "a*b", "a?b", "it's", "\"q\"", "a^b", "!x");
        assertFinds(Author_.name.startsWith("100%"), "100%");
        assertFinds(Author_.name.contains("_"), "a_b");
        assertFinds(Author_.name.contains("%"), "100%");
        assertFinds(Author_.name.contains("\\"), "a\\b");
        assertFinds(Author_.name.containsIgnoreCase("\\B"), "a\\b");
        assertFinds(Author_.name.endsWith("%"), "100%");
        assertFinds(Author_.name.contains("["), "[ab]");
        assertFinds(Author_.name.startsWith("[ab"), "[ab]");
        assertFinds(Author_.name.like("[ab]"), "[ab]");
        assertFinds(Author_.name.like("a*b"), "a*b");
        assertFinds(Author_.name.like("a?b"), "a?b");
        assertFinds(Author_.name.contains("*"), "a*b");
        assertFinds(Author_.name.contains("?"), "a?b");
        assertFinds(Author_.name.contains("]"), "[ab]");
        assertFinds(Author_.name.contains("^"), "a^b");
        assertFinds(Author_.name.startsWith("!"), "!x");
        assertFinds(Author_.name.contains("'"), "it's");
        assertFinds(Author_.name.contains("\""), "\"q\"");
    }

    @Test
    @Assertion("QUERY-01")
    void aCharacterIsACodePointAndLinesDoNotEndAPattern() {
        given("a😀b", "a\nb", "ab");
        assertFinds(Author_.name.like("a_b"), "a😀b", "a\nb");
        assertFinds(Author_.name.like("a%b"), "a😀b", "a\nb", "ab");
        assertFinds(Author_.name.contains("😀"), "a😀b");
        assertFinds(Author_.name.contains("\n"), "a\nb");
    }

    @Test
    @Assertion("QUERY-01")
    void caseIsIgnoredLetterByLetter() {
        given("İ", "ΟΔΟΣ");
        assertFinds(Author_.name.ilike("_"), "İ");
        assertFinds(Author_.name.containsIgnoreCase("i"), "İ");
        assertFinds(Author_.name.containsIgnoreCase("οδοσ"), "ΟΔΟΣ");
        assertFinds(Author_.name.containsIgnoreCase("οδος"));
    }

    @Test
    @Assertion("QUERY-01")
    void theOppositeOfAPattern() {
        given("abc", "x");
        assertFinds(Author_.name.like("a%").not(), "x");
        assertFinds(Author_.name.contains("").not());
    }

    @Test
    @Assertion("QUERY-01")
    void textOfAnAttackerStaysText() {
        String attack = "'; drop table author; --";
        given(attack, "innocent");
        assertFinds(Author_.name.eq(attack), attack);
        assertFinds(Author_.name.like(attack), attack);
        assertFinds(Author_.name.contains(attack), attack);
        assertFinds(Author_.name.in(attack, "' or '1'='1"), attack);
        assertFinds(Author_.name.eq("' or '1'='1"));
        assertFinds(Author_.name.ne("' or '1'='1"), attack, "innocent");
    }

    private void given(String... names) {
        for (String name : names) {
            session().create(new Author(name));
        }
    }

    private void assertFinds(Condition<Author> condition, String... names) {
        assertThat(session().query(Author.class).where(condition).all())
                .extracting(author -> author.name)
                .containsExactlyInAnyOrder(names);
    }
}
