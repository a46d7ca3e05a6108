package io.ferro.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.InvalidCursorException;
import io.ferro.spi.ColumnType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a cursor holds, and what it may not. */
class CursorTest {

    @Test
    void everyTypeComesBackAsItWas() {
        returns(ColumnType.BOOLEAN, true, false, null);
        returns(ColumnType.SHORT, Short.MIN_VALUE, Short.MAX_VALUE);
        returns(ColumnType.INTEGER, Integer.MIN_VALUE, Integer.MAX_VALUE);
        returns(ColumnType.LONG, Long.MIN_VALUE, Long.MAX_VALUE, null);
        returns(ColumnType.FLOAT, Float.MIN_VALUE, -Float.MAX_VALUE, Float.NaN, -0f, 0.1f);
        returns(ColumnType.DOUBLE, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, Double.NaN, -0d, 1 / 3d);
        returns(ColumnType.DECIMAL, new BigDecimal("-1.10"), new BigDecimal("1E+20").setScale(0), BigDecimal.ZERO);
        returns(ColumnType.STRING, "", "a\u0000b\n\"', 😀 \uFFFF", null);
        returns(ColumnType.UUID, new UUID(-1, 1));
        returns(ColumnType.INSTANT, Instant.parse("0001-01-01T00:00:00.000001Z"));
        returns(ColumnType.OFFSET_DATE_TIME, OffsetDateTime.parse("9999-12-31T23:59:59.999999Z"));
        returns(ColumnType.LOCAL_DATE_TIME, LocalDateTime.parse("0001-01-01T00:00:00"));
        returns(ColumnType.LOCAL_DATE, LocalDate.parse("9999-12-31"));
        returns(ColumnType.LOCAL_TIME, LocalTime.MAX);
        returns(ColumnType.enumOf(TimeUnit.class), TimeUnit.DAYS, TimeUnit.NANOSECONDS);
        byte[] bytes = {0, -1, 127};
        assertThat(Cursor.read(Cursor.write("o", List.of(bytes)), "o", List.of(ColumnType.BYTES)))
                .containsExactly(bytes);
    }

    @Test
    void itIsOfItsOrderAndItsTypes() {
        String cursor = Cursor.write("order", List.of("text", 7L));
        refused(cursor, "other", ColumnType.STRING, ColumnType.LONG);
        refused(cursor, "order", ColumnType.STRING);
        refused(cursor, "order", ColumnType.STRING, ColumnType.LONG, ColumnType.LONG);
        refused(cursor, "order", ColumnType.LONG, ColumnType.LONG);
        refused(cursor, "order", ColumnType.UUID, ColumnType.LONG);
        refused(cursor, "order", ColumnType.INSTANT, ColumnType.LONG);
        refused(cursor, "order", ColumnType.enumOf(TimeUnit.class), ColumnType.LONG);
        refused(cursor, "order", ColumnType.BYTES, ColumnType.LONG);
    }

    @Test
    void aDecimalCannotBeLargerThanItsText() {
        refused(Cursor.write("order", List.of("1e999999999")), "order", ColumnType.DECIMAL);
        refused(Cursor.write("order", List.of("٣")), "order", ColumnType.DECIMAL);
    }

    @Test
    void itIsShort() {
        assertThat(Cursor.write("order", List.of(1234L)).getBytes(StandardCharsets.UTF_8))
                .hasSize(16);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> void returns(ColumnType<T> type, @Nullable T... values) {
        List<@Nullable Object> row = Arrays.asList(values);
        List<ColumnType<?>> types = Collections.nCopies(values.length, type);
        assertThat(Cursor.read(Cursor.write("o", row), "o", types)).isEqualTo(row);
    }

    private static void refused(String cursor, String order, ColumnType<?>... types) {
        assertThatThrownBy(() -> Cursor.read(cursor, order, List.of(types)))
                .isInstanceOf(InvalidCursorException.class)
                .hasMessageStartingWith("FERRO-0437: ")
                .hasNoCause();
    }
}
