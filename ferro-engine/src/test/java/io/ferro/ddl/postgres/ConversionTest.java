package io.ferro.ddl.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    @ParameterizedTest
    @CsvSource({
        "integer, bigint, (v)::bigint",
        "timestamp with time zone, timestamp without time zone, (v at time zone 'UTC')::timestamp without time zone",
        "timestamp with time zone, date, (v at time zone 'UTC')::date",
        "date, timestamp with time zone, (v::timestamp at time zone 'UTC')::timestamp with time zone",
        "timestamp(3) with time zone, timestamp with time zone, (v)::timestamp with time zone",
        "date, timestamp without time zone, (v)::timestamp without time zone",
        "timestamp with time zone, text, (v)::text"
    })
    void noTimeZoneButUtcIsEverMeant(String from, String to, String expression) {
        assertThat(Conversion.of("v", from, to)).isEqualTo(expression.replace("''", "'"));
    }
}
