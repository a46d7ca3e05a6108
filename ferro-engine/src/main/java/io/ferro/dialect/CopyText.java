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
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of PostgreSQL's COPY, see "COPY, File Formats" in its manual: tabs between values, a line feed after a row,
 * {@code \N} for NULL, and backslashes before what would be one of these. The values of a row are set in their order. Used by one thread.
 */
final class CopyText implements ColumnSink {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /** The characters of the longest whole number. */
    private static final int LONGEST_NUMBER = 20;

    private final byte[] last;
    private byte[] bytes = new byte[16 * 1024];
    private int length;
    private boolean inRow;

    /**
     * Has no row yet.
     *
     * @param last what is the same in every row, behind the values that differ
     */
    CopyText(Collection<String> last) {
        this.last = last.stream()
                .map(value -> "\t" + value)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** {@return how many bytes the rows take so far} */
    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Ends the row whose values were set, one after the other. */
    void endRow() {
        reserve(last.length + 1);
        for (byte each : last) {
            bytes[length++] = each;
        }
        bytes[length++] = '\n';
        inRow = false;
    }

    /** Forgets the rows. */
    void clear() {
        length = 0;
    }

    private void next() {
        if (inRow) {
            reserve(1);
            bytes[length++] = '\t';
        }
        inRow = true;
    }

    private void number(long value) {
        next();
        reserve(LONGEST_NUMBER);
        int first = length;
        if (value < 0) {
            bytes[first++] = '-';
        }
        int end = first;
        for (long left = value; end == first || left != 0; left /= 10) {
            bytes[end++] = (byte) ('0' + Math.abs(left % 10));
        }
        length = end;
        for (int i = first, j = end - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
    }

    private void text(@Nullable Object value) {
        next();
        if (value == null) {
            reserve(2);
            escape('N');
            return;
        }
        String text = value.toString();
        reserve(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 128) {
                rest(text.substring(i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            put((byte) each);
        }
    }

    private void rest(byte[] encoded) {
        reserve(2 * encoded.length);
        for (byte each : encoded) {
            put(each);
        }
    }

    private void put(byte each) {
        switch (each) {
            case '\\' -> escape('\\');
            case '\t' -> escape('t');
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            default -> bytes[length++] = each;
        }
    }

    private void escape(char as) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) as;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @Override
    public void setBoolean(int parameter, boolean value) {
        text(String.valueOf(value));
    }

    @Override
    public void setBooleanOrNull(int parameter, @Nullable Boolean value) {
        text(value);
    }

    @Override
    public void setShort(int parameter, short value) {
        number(value);
    }

    @Override
    public void setShortOrNull(int parameter, @Nullable Short value) {
        text(value);
    }

    @Override
    public void setInt(int parameter, int value) {
        number(value);
    }

    @Override
    public void setIntOrNull(int parameter, @Nullable Integer value) {
        text(value);
    }

    @Override
    public void setLong(int parameter, long value) {
        number(value);
    }

    @Override
    public void setLongOrNull(int parameter, @Nullable Long value) {
        text(value);
    }

    @Override
    public void setFloat(int parameter, float value) {
        text(String.valueOf(value));
    }

    @Override
    public void setFloatOrNull(int parameter, @Nullable Float value) {
        text(value);
    }

    @Override
    public void setDouble(int parameter, double value) {
        text(String.valueOf(value));
    }

    @Override
    public void setDoubleOrNull(int parameter, @Nullable Double value) {
        text(value);
    }

    @Override
    public void setString(int parameter, @Nullable String value) throws SQLException {
        text(value == null ? null : Storable.text(parameter, value, false));
    }

    @Override
    public void setUntyped(int parameter, @Nullable String value) throws SQLException {
        text(value == null ? null : Storable.jsonWithoutNul(parameter, Storable.text(parameter, value, false)));
    }

    @Override
    public void setBytes(int parameter, byte @Nullable [] value) {
        text(value == null ? null : "\\x" + HexFormat.of().formatHex(value));
    }

    @Override
    public void setBigDecimal(int parameter, @Nullable BigDecimal value) throws SQLException {
        text(value == null ? null : Storable.decimal(parameter, value).toPlainString());
    }

    @Override
    public void setUuid(int parameter, @Nullable UUID value) {
        text(value);
    }

    @Override
    public void setInstant(int parameter, @Nullable Instant value) throws SQLException {
        setOffsetDateTime(parameter, value == null ? null : Utc.of(parameter, value));
    }

    @Override
    public void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) throws SQLException {
        text(value == null ? null : TIMESTAMP.format(Utc.of(parameter, value)) + "+00");
    }

    @Override
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException {
        if (value != null) {
            Storable.year(parameter, value.getYear());
        }
        text(value == null ? null : TIMESTAMP.format(value));
    }

    @Override
    public void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException {
        if (value != null) {
            Storable.year(parameter, value.getYear());
        }
        text(value);
    }

    @Override
    public void setLocalTime(int parameter, @Nullable LocalTime value) {
        text(value == null ? null : value.truncatedTo(ChronoUnit.MICROS));
    }
}
