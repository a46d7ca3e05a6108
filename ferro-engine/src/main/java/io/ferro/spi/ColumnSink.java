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
 * Sets the parameters of a statement. Each dialect has one, so that generated code need not know which database it writes to.
 * Parameters are numbered from 1. Not thread-safe.
 */
public interface ColumnSink {

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value
     * @throws SQLException as the driver does
     */
    void setBoolean(int parameter, boolean value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setBooleanOrNull(int parameter, @Nullable Boolean value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value
     * @throws SQLException as the driver does
     */
    void setShort(int parameter, short value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setShortOrNull(int parameter, @Nullable Short value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value
     * @throws SQLException as the driver does
     */
    void setInt(int parameter, int value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setIntOrNull(int parameter, @Nullable Integer value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value
     * @throws SQLException as the driver does
     */
    void setLong(int parameter, long value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setLongOrNull(int parameter, @Nullable Long value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value
     * @throws SQLException as the driver does
     */
    void setFloat(int parameter, float value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setFloatOrNull(int parameter, @Nullable Float value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value
     * @throws SQLException as the driver does
     */
    void setDouble(int parameter, double value) throws SQLException;

    /**
     * Sets a parameter.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setDoubleOrNull(int parameter, @Nullable Double value) throws SQLException;

    /**
     * Sets a parameter to text.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setString(int parameter, @Nullable String value) throws SQLException;

    /**
     * Sets a parameter to bytes.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setBytes(int parameter, byte @Nullable [] value) throws SQLException;

    /**
     * Sets a parameter to a decimal.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setBigDecimal(int parameter, @Nullable BigDecimal value) throws SQLException;

    /**
     * Sets a parameter to a UUID.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setUuid(int parameter, @Nullable UUID value) throws SQLException;

    /**
     * Sets a parameter to a point in time.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setInstant(int parameter, @Nullable Instant value) throws SQLException;

    /**
     * Sets a parameter to a point in time, in UTC.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) throws SQLException;

    /**
     * Sets a parameter to a date and time.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException;

    /**
     * Sets a parameter to a date.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException;

    /**
     * Sets a parameter to a time of day.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    void setLocalTime(int parameter, @Nullable LocalTime value) throws SQLException;

    /**
     * Sets a parameter to a text that the database takes for a value of whatever type the statement has in its place: JSON, or the name
     * of an enum's constant.
     *
     * @param parameter its number
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    default void setUntyped(int parameter, @Nullable String value) throws SQLException {
        setString(parameter, value);
    }
}
