package io.ferro.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class IsoTextTest {

    @Test
    void instantsAreInUtcWithSixDigits() {
        OffsetDateTime value = OffsetDateTime.parse("2026-11-23T01:02:03.123456789+02:00");

        assertThat(IsoText.of(value)).isEqualTo("2026-11-22 23:02:03.123456Z");
        assertThat(IsoText.parseOffset(IsoText.of(value)))
                .isEqualTo(OffsetDateTime.parse("2026-11-22T23:02:03.123456Z"));
    }

    @Test
    void textSortsAsTimeDoes() {
        assertThat(IsoText.of(LocalDateTime.parse("2026-11-23T01:02:03")))
                .isEqualTo("2026-11-23 01:02:03.000000")
                .isLessThan(IsoText.of(LocalDateTime.parse("2026-11-23T01:02:03.000001")));
        assertThat(IsoText.of(LocalTime.NOON)).isEqualTo("12:00:00.000000");
    }

    @Test
    void readsWhatOthersWrote() {
        assertThat(IsoText.parseDateTime("2026-11-23T01:02:03")).isEqualTo(LocalDateTime.parse("2026-11-23T01:02:03"));
        assertThat(IsoText.parseOffset("2026-11-23 01:02:03")).isEqualTo(OffsetDateTime.parse("2026-11-23T01:02:03Z"));
    }
}
