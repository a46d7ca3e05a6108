package io.ferro.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a%b_c|a*b?c", "100\\%|100%", "a\\_b|a_b", "\\\\|\\", "*?[]|[*][?][[]]", "\\*|[*]", "end\\|end\\"})
    void meansTheSame(String like, String glob) {
        assertThat(GlobPattern.ofLike(like)).isEqualTo(glob);
    }
}
