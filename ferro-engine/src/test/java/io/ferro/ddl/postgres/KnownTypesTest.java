package io.ferro.ddl.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTypesTest {

    @ParameterizedTest
    @CsvSource({
        "int, integer",
        "BIGINT, bigint",
        "varchar(200), character varying(200)",
        "Timestamptz, timestamp with time zone",
        "timestamp, timestamp without time zone",
        "time, time without time zone"
    })
    void theCatalogsSpelling(String type, String spelling) {
        assertThat(KnownTypes.spelling(type)).isEqualTo(spelling);
    }

    @Test
    void anythingElseIsAskedOfTheServer() {
        assertThat(KnownTypes.spelling("numeric(10,2)")).isNull();
        assertThat(KnownTypes.spelling("mood")).isNull();
        assertThat(KnownTypes.spelling("varchar")).isNull();
    }
}
