package io.ferro.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The fixed form is read as java.time reads it. */
class FixedTextTest {

    @Property
    void asJavaTimeReadsIt(
            @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second, @ForAll int nano) {
        LocalDateTime value = LocalDateTime.ofEpochSecond(second, Math.floorMod(nano, 1_000_000_000), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MICROS);
        String text = IsoText.of(value);
        assertThat(FixedText.dateTime(text, text.length()))
                .isEqualTo(value)
                .isEqualTo(LocalDateTime.parse(text.replace(' ', 'T')));
        assertThat(IsoText.parseInstant(text + "Z")).isEqualTo(value.toInstant(ZoneOffset.UTC));
    }

    @Test
    void otherFormsAreLeftToJavaTime() {
        for (String text : new String[] {
            "", "2024-02-29", "2024-02-29 12:34:56", "2024-02-29T12:34:56.123456", "x024-02-29 12:34:56.123456"
        }) {
            assertThat(FixedText.dateTime(text, text.length())).isNull();
        }
        assertThatThrownBy(() -> FixedText.dateTime("2023-02-29 12:34:56.123456", 26))
                .isInstanceOf(DateTimeException.class);
    }
}
