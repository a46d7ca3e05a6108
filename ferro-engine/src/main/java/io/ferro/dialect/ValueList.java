package io.ferro.dialect;

import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnType;
import io.ferro.spi.UnsuitableValueException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes several values into one text, so that a statement has one parameter for any number of them. Not thread-safe. */
abstract class ValueList implements ColumnSink {

    private static final String NO_NULL = "a list of values holds no null";

    private final StringBuilder text = new StringBuilder();
    private final char close;

    ValueList(char open, char close) {
        this.close = close;
        text.append(open);
    }

    final <T> String of(ColumnType<T> type, Collection<? extends T> values) {
        try {
            for (T value : values) {
                type.write(this, 1, value);
            }
        } catch (UnsuitableValueException e) {
            throw new IllegalArgumentException("a value of the list cannot be stored: " + e.getMessage());
        } catch (SQLException e) {
            throw new IllegalStateException("writing a text cannot fail", e);
        }
        return text.append(close).toString();
    }

    /** Appends a value that needs no quotes. */
    final void plain(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(NO_NULL);
        }
        if (text.length() > 1) {
            text.append(',');
        }
        text.append(value);
    }

    /** Appends a value in quotes. */
    final void quoted(@Nullable Object value) {
        plain(value == null ? null : "\"");
        escape(String.valueOf(value), text);
        text.append('"');
    }

    /** Appends a text in such a way that quotes around it stay its only ones. */
    abstract void escape(String value, StringBuilder target);

    @Override
    public final void setBoolean(int parameter, boolean value) throws SQLException {
        setBooleanOrNull(parameter, value);
    }

    @Override
    public final void setShort(int parameter, short value) {
        plain(value);
    }

    @Override
    public final void setShortOrNull(int parameter, @Nullable Short value) {
        plain(value);
    }

    @Override
    public final void setInt(int parameter, int value) {
        plain(value);
    }

    @Override
    public final void setIntOrNull(int parameter, @Nullable Integer value) {
        plain(value);
    }

    @Override
    public final void setLong(int parameter, long value) {
        plain(value);
    }

    @Override
    public final void setLongOrNull(int parameter, @Nullable Long value) {
        plain(value);
    }

    @Override
    public final void setFloat(int parameter, float value) {
        quoted((double) value);
    }

    @Override
    public final void setFloatOrNull(int parameter, @Nullable Float value) {
        quoted(value == null ? null : value.doubleValue());
    }

    @Override
    public final void setDouble(int parameter, double value) {
        quoted(value);
    }

    @Override
    public final void setDoubleOrNull(int parameter, @Nullable Double value) {
        quoted(value);
    }

    @Override
    public final void setString(int parameter, @Nullable String value) {
        quoted(value);
    }

    @Override
    public final void setBigDecimal(int parameter, @Nullable BigDecimal value) {
        quoted(value == null ? null : value.toPlainString());
    }

    @Override
    public final void setUuid(int parameter, @Nullable UUID value) {
        quoted(value);
    }

    @Override
    public final void setInstant(int parameter, @Nullable Instant value) {
        setOffsetDateTime(parameter, value == null ? null : value.atOffset(ZoneOffset.UTC));
    }

    @Override
    public final void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) {
        quoted(value == null ? null : IsoText.of(value));
    }

    @Override
    public final void setLocalDateTime(int parameter, @Nullable LocalDateTime value) {
        quoted(value == null ? null : IsoText.of(value));
    }

    @Override
    public final void setLocalDate(int parameter, @Nullable LocalDate value) {
        quoted(value);
    }

    @Override
    public final void setLocalTime(int parameter, @Nullable LocalTime value) {
        quoted(value == null ? null : IsoText.of(value));
    }
}
