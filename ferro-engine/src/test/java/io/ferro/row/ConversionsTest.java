package io.ferro.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversionsTest {

    @Test
    void convertsWithoutLoss() {
        assertThat(Conversions.convert("c", 7, Long.class)).isEqualTo(7L);
        assertThat(Conversions.convert("c", 7L, Integer.class)).isEqualTo(7);
        assertThat(Conversions.convert("c", "1.10", BigDecimal.class)).isEqualTo(new BigDecimal("1.10"));
        assertThat(Conversions.convert("c", 1, Boolean.class)).isTrue();
        assertThat(Conversions.convert("c", "2026-11-23 01:02:03.5Z", Instant.class))
                .isEqualTo(Instant.parse("2026-11-23T01:02:03.5Z"));
        assertThat(Conversions.convert(
                        "c", Timestamp.valueOf(LocalDateTime.parse("2026-11-23T01:02:03")), LocalDateTime.class))
                .isEqualTo(LocalDateTime.parse("2026-11-23T01:02:03"));
        assertThat(Conversions.convert("c", "2026-11-23", LocalDate.class)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Conversions.convert("c", "00000000-0000-0001-0000-000000000002", UUID.class))
                .isEqualTo(new UUID(1, 2));
        assertThat(Conversions.convert("c", null, Long.class)).isNull();
    }

    @Test
    void refusesWhatWouldBeLost() {
        assertThatThrownBy(() -> Conversions.convert("n", 3_000_000_000L, Integer.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "FERRO-0405: The column n holds a java.lang.Long that is no java.lang.Integer. Read it as another"
                                + " type, or change the statement.");
        assertThatThrownBy(() -> Conversions.convert("n", "secret text", Long.class))
                .hasMessageNotContaining("secret text")
                .rootCause()
                .hasMessageNotContaining("secret text");
        assertThatThrownBy(() -> Conversions.convert("n", 2, Boolean.class)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> Conversions.convert("n", 2, Thread.class)).isInstanceOf(ConfigurationException.class);
    }
}
