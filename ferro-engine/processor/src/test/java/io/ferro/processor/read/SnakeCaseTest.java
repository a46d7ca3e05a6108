package io.ferro.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "createdAt, created_at",
        "URLPath, url_path",
        "pathURL, path_url",
        "OrderLine, order_line",
        "isbn13, isbn13",
        "address2Line, address2_line",
        "aB, a_b",
        "already_snake, already_snake",
        "größeÜber, größe_über",
        "UUID, uuid"
    })
    void separatesWords(String javaName, String name) {
        assertThat(SnakeCase.of(javaName)).isEqualTo(name);
    }
}
