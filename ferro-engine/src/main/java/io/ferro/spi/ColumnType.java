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
 * How the values of one Java type are stored in, read from and written to a column. Immutable and thread-safe.
 *
 * @param <T> the Java type, boxed
 */
public final class ColumnType<T> {

    /** {@code boolean}. */
    public static final ColumnType<Boolean> BOOLEAN = new ColumnType<>(
            Boolean.class, Storage.BOOLEAN, ColumnSource::getBooleanOrNull, ColumnSink::setBooleanOrNull);

    /** {@code short}. */
    public static final ColumnType<Short> SHORT =
            new ColumnType<>(Short.class, Storage.SMALLINT, ColumnSource::getShortOrNull, ColumnSink::setShortOrNull);

    /** {@code int}. */
    public static final ColumnType<Integer> INTEGER =
            new ColumnType<>(Integer.class, Storage.INTEGER, ColumnSource::getIntOrNull, ColumnSink::setIntOrNull);

    /** {@code long}. */
    public static final ColumnType<Long> LONG =
            new ColumnType<>(Long.class, Storage.BIGINT, ColumnSource::getLongOrNull, ColumnSink::setLongOrNull);

    /** {@code float}. */
    public static final ColumnType<Float> FLOAT =
            new ColumnType<>(Float.class, Storage.REAL, ColumnSource::getFloatOrNull, ColumnSink::setFloatOrNull);

    /** {@code double}. */
    public static final ColumnType<Double> DOUBLE =
            new ColumnType<>(Double.class, Storage.DOUBLE, ColumnSource::getDoubleOrNull, ColumnSink::setDoubleOrNull);

    /** {@link BigDecimal}, exact on every database. */
    public static final ColumnType<BigDecimal> DECIMAL =
            new ColumnType<>(BigDecimal.class, Storage.DECIMAL, ColumnSource::getBigDecimal, ColumnSink::setBigDecimal);

    /** {@link String}. */
    public static final ColumnType<String> STRING =
            new ColumnType<>(String.class, Storage.TEXT, ColumnSource::getString, ColumnSink::setString);

    /** {@code byte[]}. */
    public static final ColumnType<byte[]> BYTES =
            new ColumnType<>(byte[].class, Storage.BYTES, ColumnSource::getBytes, ColumnSink::setBytes);

    /** {@link java.util.UUID}. */
    public static final ColumnType<UUID> UUID =
            new ColumnType<>(UUID.class, Storage.UUID, ColumnSource::getUuid, ColumnSink::setUuid);

    /** {@link Instant}, truncated to the microsecond. */
    public static final ColumnType<Instant> INSTANT =
            new ColumnType<>(Instant.class, Storage.INSTANT, ColumnSource::getInstant, ColumnSink::setInstant);

    /** {@link OffsetDateTime}, truncated to the microsecond and read back in UTC. */
    public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME = new ColumnType<>(
            OffsetDateTime.class, Storage.INSTANT, ColumnSource::getOffsetDateTime, ColumnSink::setOffsetDateTime);

    /** {@link LocalDateTime}, truncated to the microsecond. */
    public static final ColumnType<LocalDateTime> LOCAL_DATE_TIME = new ColumnType<>(
            LocalDateTime.class, Storage.DATE_TIME, ColumnSource::getLocalDateTime, ColumnSink::setLocalDateTime);

    /** {@link LocalDate}. */
    public static final ColumnType<LocalDate> LOCAL_DATE =
            new ColumnType<>(LocalDate.class, Storage.DATE, ColumnSource::getLocalDate, ColumnSink::setLocalDate);

    /** {@link LocalTime}, truncated to the microsecond. */
    public static final ColumnType<LocalTime> LOCAL_TIME =
            new ColumnType<>(LocalTime.class, Storage.TIME, ColumnSource::getLocalTime, ColumnSink::setLocalTime);

    private final Class<T> javaType;
    private final Storage storage;
    private final Reader<T> reader;
    private final Writer<T> writer;

    private ColumnType(Class<T> javaType, Storage storage, Reader<T> reader, Writer<T> writer) {
        this.javaType = javaType;
        this.storage = storage;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * {@return the type of an enum's columns: the constant's name as text}
     *
     * @param <E> the enum
     * @param type its class
     */
    public static <E extends Enum<E>> ColumnType<E> enumOf(Class<E> type) {
        return new ColumnType<>(
                type,
                Storage.TEXT,
                (row, column) -> readEnum(type, row.getString(column)),
                (sink, parameter, value) -> sink.setString(parameter, value == null ? null : value.name()));
    }

    private static <E extends Enum<E>> @Nullable E readEnum(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** {@return the class of the values} */
    public Class<T> javaType() {
        return javaType;
    }

    /** {@return the kind of column the values are stored in} */
    public Storage storage() {
        return storage;
    }

    /**
     * {@return the value of a column, null for NULL}
     *
     * @param row the row
     * @param column the column's number, from 1
     * @throws SQLException as the driver does
     */
    public @Nullable T read(ColumnSource row, int column) throws SQLException {
        return reader.read(row, column);
    }

    /**
     * Sets a parameter of a statement.
     *
     * @param sink the statement
     * @param parameter the parameter's number, from 1
     * @param value the value, null for NULL
     * @throws SQLException as the driver does
     */
    public void write(ColumnSink sink, int parameter, @Nullable T value) throws SQLException {
        writer.write(sink, parameter, value);
    }

    @Override
    public String toString() {
        return javaType.getSimpleName();
    }

    @FunctionalInterface
    private interface Reader<T> {
        @Nullable
        T read(ColumnSource row, int column) throws SQLException;
    }

    @FunctionalInterface
    private interface Writer<T> {
        void write(ColumnSink sink, int parameter, @Nullable T value) throws SQLException;
    }
}
