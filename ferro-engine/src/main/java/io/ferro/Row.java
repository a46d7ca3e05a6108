package io.ferro;

import io.ferro.error.QueryErrors;
import io.ferro.row.Conversions;
import io.ferro.row.RecordShape;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a raw SQL statement, with the values as they were. Columns are found by name, upper and lower case being the same, or by
 * number from 1. Immutable and thread-safe.
 *
 * <p>The typed getters answer null for NULL and fail with a {@link ConfigurationException} for an unknown column or for a value that
 * is not of that type.
 */
public final class Row {

    private final List<String> columns;
    private final @Nullable Object[] values;

    private Row(List<String> columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * {@return a row; called by Ferro}
     *
     * @param columns the names of the columns
     * @param values their values as the driver gave them
     */
    public static Row of(List<String> columns, @Nullable Object... values) {
        return new Row(columns, values.clone());
    }

    /** {@return the names of the columns} */
    public List<String> columns() {
        return columns;
    }

    /**
     * {@return a value as the driver gave it, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable Object get(String column) {
        return values[indexOf(column)];
    }

    /**
     * {@return a value as the driver gave it, null for NULL}
     *
     * @param number the column's number, from 1
     */
    public @Nullable Object get(int number) {
        if (number < 1 || number > values.length) {
            throw QueryErrors.unknownColumn(String.valueOf(number), columns);
        }
        return values[number - 1];
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param <T> the type
     * @param column the column's name
     * @param type a type that a field of a model may have
     */
    public <T> @Nullable T get(String column, Class<T> type) {
        return Conversions.convert(column, get(column), type);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param <T> the type
     * @param number the column's number, from 1
     * @param type a type that a field of a model may have
     */
    public <T> @Nullable T get(int number, Class<T> type) {
        return Conversions.convert(String.valueOf(number), get(number), type);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable Long getLong(String column) {
        return get(column, Long.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable Integer getInt(String column) {
        return get(column, Integer.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable Double getDouble(String column) {
        return get(column, Double.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable BigDecimal getBigDecimal(String column) {
        return get(column, BigDecimal.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable Boolean getBoolean(String column) {
        return get(column, Boolean.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable String getString(String column) {
        return get(column, String.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable UUID getUuid(String column) {
        return get(column, UUID.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable Instant getInstant(String column) {
        return get(column, Instant.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable LocalDate getLocalDate(String column) {
        return get(column, LocalDate.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable LocalDateTime getLocalDateTime(String column) {
        return get(column, LocalDateTime.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable Short getShort(String column) {
        return get(column, Short.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable Float getFloat(String column) {
        return get(column, Float.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public byte @Nullable [] getBytes(String column) {
        return get(column, byte[].class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable OffsetDateTime getOffsetDateTime(String column) {
        return get(column, OffsetDateTime.class);
    }

    /**
     * {@return a value, null for NULL}
     *
     * @param column the column's name
     */
    public @Nullable LocalTime getLocalTime(String column) {
        return get(column, LocalTime.class);
    }

    /**
     * {@return a record with the values of this row} A component takes the column of its name, upper and lower case being the same and
     * underscores left out: {@code createdAt} that of {@code created_at}. Columns that no component asks for are left out. A component may be
     * of any type that a field of a model may have, an {@link java.util.Optional} of one, or {@link Object} for the value as it is.
     *
     * @param <R> the record
     * @param type its class; in a module it has to be opened to Ferro
     * @throws ConfigurationException if a column is missing, is not of the type of its component, or is NULL for a primitive one
     */
    public <R extends Record> R as(Class<R> type) {
        return RecordShape.make(type, this);
    }

    private int indexOf(String column) {
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        throw QueryErrors.unknownColumn(column, columns);
    }

    /** {@return the names and values} */
    @Override
    public String toString() {
        return "Row" + columns + Arrays.toString(values);
    }
}
