package io.ferro.dialect;

import io.ferro.spi.ColumnSink;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of PostgreSQL's COPY, see "COPY, File Formats" in its manual: tabs between values, a line feed after a row,
 * {@code \N} for NULL, and backslashes before what would be one of these. Used by one thread.
 */
final class CopyText implements ColumnSink {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private final @Nullable String[] values;
    private byte[] bytes = new byte[16 * 1024];
    private int length;

    CopyText(int columns) {
        values = new @Nullable String[columns];
    }

    /** {@return how many bytes the rows take so far} */
    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Takes the values that were set for a row. */
    void endRow() {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                put('\t');
            }
            put(values[i]);
        }
        put('\n');
    }

    /** Forgets the rows. */
    void clear() {
        length = 0;
    }

    private void put(@Nullable String value) {
        if (value == null) {
            reserve(2);
            escape('N');
            return;
        }
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        reserve(2 * encoded.length);
        for (byte each : encoded) {
            switch (each) {
                case '\\' -> escape('\\');
                case '\t' -> escape('t');
                case '\n' -> escape('n');
                case '\r' -> escape('r');
                default -> bytes[length++] = each;
            }
        }
    }

    private void escape(char as) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) as;
    }

    private void put(char each) {
        reserve(1);
        bytes[length++] = (byte) each;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private void set(int parameter, @Nullable Object value) {
        values[parameter - 1] = value == null ? null : value.toString();
    }

    @Override
    public void setBoolean(int parameter, boolean value) {
        set(parameter, value);
    }

    @Override
    public void setBooleanOrNull(int parameter, @Nullable Boolean value) {
        set(parameter, value);
    }

    @Override
    public void setShort(int parameter, short value) {
        set(parameter, value);
    }

    @Override
    public void setShortOrNull(int parameter, @Nullable Short value) {
        set(parameter, value);
    }

    @Override
    public void setInt(int parameter, int value) {
        set(parameter, value);
    }

    @Override
    public void setIntOrNull(int parameter, @Nullable Integer value) {
        set(parameter, value);
    }

    @Override
    public void setLong(int parameter, long value) {
        set(parameter, value);
    }

    @Override
    public void setLongOrNull(int parameter, @Nullable Long value) {
        set(parameter, value);
    }

    @Override
    public void setFloat(int parameter, float value) {
        set(parameter, value);
    }

    @Override
    public void setFloatOrNull(int parameter, @Nullable Float value) {
        set(parameter, value);
    }

    @Override
    public void setDouble(int parameter, double value) {
        set(parameter, value);
    }

    @Override
    public void setDoubleOrNull(int parameter, @Nullable Double value) {
        set(parameter, value);
    }

    @Override
    public void setString(int parameter, @Nullable String value) throws SQLException {
        set(parameter, value == null ? null : Storable.text(parameter, value, false));
    }

    @Override
    public void setUntyped(int parameter, @Nullable String value) throws SQLException {
        set(
                parameter,
                value == null ? null : Storable.jsonWithoutNul(parameter, Storable.text(parameter, value, false)));
    }

    @Override
    public void setBytes(int parameter, byte @Nullable [] value) {
        set(parameter, value == null ? null : "\\x" + HexFormat.of().formatHex(value));
    }

    @Override
    public void setBigDecimal(int parameter, @Nullable BigDecimal value) throws SQLException {
        set(parameter, value == null ? null : Storable.decimal(parameter, value).toPlainString());
    }

    @Override
    public void setUuid(int parameter, @Nullable UUID value) {
        set(parameter, value);
    }

    @Override
    public void setInstant(int parameter, @Nullable Instant value) throws SQLException {
        setOffsetDateTime(parameter, value == null ? null : Utc.of(parameter, value));
    }

    @Override
    public void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) throws SQLException {
        set(parameter, value == null ? null : TIMESTAMP.format(Utc.of(parameter, value)) + "+00");
    }

    @Override
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException {
        if (value != null) {
            Storable.year(parameter, value.getYear());
        }
        set(parameter, value == null ? null : TIMESTAMP.format(value));
    }

    @Override
    public void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException {
        if (value != null) {
            Storable.year(parameter, value.getYear());
        }
        set(parameter, value);
    }

    @Override
    public void setLocalTime(int parameter, @Nullable LocalTime value) {
        set(parameter, value == null ? null : value.truncatedTo(ChronoUnit.MICROS));
    }
}
