package io.ferro.ddl.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefaultSpellingTest {

    @Test
    void literalsStayAndExpressionsGetParentheses() {
        assertThat(DefaultSpelling.of("'hello  world'")).isEqualTo("'hello  world'");
        assertThat(DefaultSpelling.of("( 'it''s' )")).isEqualTo("'it''s'");
        assertThat(DefaultSpelling.of(" - 1.5e-3 ")).isEqualTo("-1.5e-3");
        assertThat(DefaultSpelling.of("X'00Ff'")).isEqualTo("X'00Ff'");
        assertThat(DefaultSpelling.of("CURRENT_TIMESTAMP")).isEqualTo("current_timestamp");
        assertThat(DefaultSpelling.of("TRUE")).isEqualTo("true");
        assertThat(DefaultSpelling.of("NULL")).isNull();
        assertThat(DefaultSpelling.of(null)).isNull();
        assertThat(DefaultSpelling.of("((1+1))")).isEqualTo("(1 + 1)");
        assertThat(DefaultSpelling.of("Date('now')")).isEqualTo("(date ( 'now' ))");
    }

    @Test
    void aColumnIsAddedInPlaceWithAConstantOnly() {
        assertThat(DefaultSpelling.isConstant("'now'")).isTrue();
        assertThat(DefaultSpelling.isConstant("current_date")).isFalse();
        assertThat(DefaultSpelling.isConstant("(1 + 1)")).isFalse();
    }
}
