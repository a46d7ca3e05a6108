package io.ferro.spi;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of the current row. Each dialect has one, so that generated code need not know which database it reads from.
 * Columns are numbered from 1. Not thread-safe.
 */
public interface ColumnSource {

    /**
     * {@return the column's value, false for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    boolean getBoolean(int column) throws SQLException;

    /**
     * {@return the column's value, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    Boolean getBooleanOrNull(int column) throws SQLException;

    /**
     * {@return the column's value, zero for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    short getShort(int column) throws SQLException;

    /**
     * {@return the column's value, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    Short getShortOrNull(int column) throws SQLException;

    /**
     * {@return the column's value, zero for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    int getInt(int column) throws SQLException;

    /**
     * {@return the column's value, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    Integer getIntOrNull(int column) throws SQLException;

    /**
     * {@return the column's value, zero for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    long getLong(int column) throws SQLException;

    /**
     * {@return the column's value, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    Long getLongOrNull(int column) throws SQLException;

    /**
     * {@return the column's value, zero for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    float getFloat(int column) throws SQLException;

    /**
     * {@return the column's value, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    Float getFloatOrNull(int column) throws SQLException;

    /**
     * {@return the column's value, zero for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    double getDouble(int column) throws SQLException;

    /**
     * {@return the column's value, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    Double getDoubleOrNull(int column) throws SQLException;

    /**
     * {@return the column's value as text, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    String getString(int column) throws SQLException;

    /**
     * {@return the column's value as bytes, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    byte @Nullable [] getBytes(int column) throws SQLException;

    /**
     * {@return the column's value as a decimal, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    BigDecimal getBigDecimal(int column) throws SQLException;

    /**
     * {@return the column's value as a UUID, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    UUID getUuid(int column) throws SQLException;

    /**
     * {@return the column's value as a point in time, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    Instant getInstant(int column) throws SQLException;

    /**
     * {@return the column's value as a point in time, in UTC, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    OffsetDateTime getOffsetDateTime(int column) throws SQLException;

    /**
     * {@return the column's value as a date and time, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    LocalDateTime getLocalDateTime(int column) throws SQLException;

    /**
     * {@return the column's value as a date, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    LocalDate getLocalDate(int column) throws SQLException;

    /**
     * {@return the column's value as a time of day, null for NULL}
     *
     * @param column its number
     * @throws SQLException as the driver does
     */
    @Nullable
    LocalTime getLocalTime(int column) throws SQLException;
}
