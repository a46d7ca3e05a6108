package io.ferro.generated;

import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row in memory: what was set as a parameter is read back as a column of the same number and type. */
final class RowInMemory implements ColumnSource, ColumnSink {

    private final List<@Nullable Object> cells = new ArrayList<>();

    /** {@return the values, the first column first} */
    List<@Nullable Object> cells() {
        return Collections.unmodifiableList(cells);
    }

    private <T> @Nullable T get(int column, Class<T> type) {
        return type.cast(cells.get(column - 1));
    }

    private <T> T get(int column, Class<T> type, T forNull) {
        T value = get(column, type);
        return value == null ? forNull : value;
    }

    private void set(int parameter, @Nullable Object value) {
        while (cells.size() < parameter) {
            cells.add(null);
        }
        cells.set(parameter - 1, value);
    }

    @Override
    public boolean getBoolean(int column) {
        return get(column, Boolean.class, false);
    }

    @Override
    public @Nullable Boolean getBooleanOrNull(int column) {
        return get(column, Boolean.class);
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
    public short getShort(int column) {
        return get(column, Short.class, (short) 0);
    }

    @Override
    public @Nullable Short getShortOrNull(int column) {
        return get(column, Short.class);
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
    public int getInt(int column) {
        return get(column, Integer.class, 0);
    }

    @Override
    public @Nullable Integer getIntOrNull(int column) {
        return get(column, Integer.class);
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
    public long getLong(int column) {
        return get(column, Long.class, 0L);
    }

    @Override
    public @Nullable Long getLongOrNull(int column) {
        return get(column, Long.class);
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
    public float getFloat(int column) {
        return get(column, Float.class, 0F);
    }

    @Override
    public @Nullable Float getFloatOrNull(int column) {
        return get(column, Float.class);
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
    public double getDouble(int column) {
        return get(column, Double.class, 0.0);
    }

    @Override
    public @Nullable Double getDoubleOrNull(int column) {
        return get(column, Double.class);
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
    public @Nullable String getString(int column) {
        return get(column, String.class);
    }

    @Override
    public void setString(int parameter, @Nullable String value) {
        set(parameter, value);
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        return get(column, byte[].class);
    }

    @Override
    public void setBytes(int parameter, byte @Nullable [] value) {
        set(parameter, value);
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(int column) {
        return get(column, BigDecimal.class);
    }

    @Override
    public void setBigDecimal(int parameter, @Nullable BigDecimal value) {
        set(parameter, value);
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        return get(column, UUID.class);
    }

    @Override
    public void setUuid(int parameter, @Nullable UUID value) {
        set(parameter, value);
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        return get(column, Instant.class);
    }

    @Override
    public void setInstant(int parameter, @Nullable Instant value) {
        set(parameter, value);
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) {
        return get(column, OffsetDateTime.class);
    }

    @Override
    public void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) {
        set(parameter, value);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) {
        return get(column, LocalDateTime.class);
    }

    @Override
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) {
        set(parameter, value);
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) {
        return get(column, LocalDate.class);
    }

    @Override
    public void setLocalDate(int parameter, @Nullable LocalDate value) {
        set(parameter, value);
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) {
        return get(column, LocalTime.class);
    }

    @Override
    public void setLocalTime(int parameter, @Nullable LocalTime value) {
        set(parameter, value);
    }
}
