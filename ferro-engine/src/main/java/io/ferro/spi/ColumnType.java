package io.ferro.spi;

import io.ferro.model.EnumStorage;
import java.math.BigDecimal;
import java.sql.SQLException;
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
    private final EnumStorage enumStorage;
    private final @Nullable String enumType;

    private ColumnType(Class<T> javaType, Storage storage, Reader<T> reader, Writer<T> writer) {
        this(javaType, storage, reader, writer, EnumStorage.TEXT, null);
    }

    private ColumnType(
            Class<T> javaType,
            Storage storage,
            Reader<T> reader,
            Writer<T> writer,
            EnumStorage enumStorage,
            @Nullable String enumType) {
        this.javaType = javaType;
        this.storage = storage;
        this.reader = reader;
        this.writer = writer;
        this.enumStorage = enumStorage;
        this.enumType = enumType;
    }

    /**
     * {@return the type of an enum's columns: the constant's name as text}
     *
     * @param <E> the enum
     * @param type its class
     */
    public static <E extends Enum<E>> ColumnType<E> enumOf(Class<E> type) {
        return enumOf(type, EnumStorage.TEXT, null);
    }

    /**
     * {@return the type of an enum's columns that allow the names of its constants and nothing else}
     *
     * @param <E> the enum
     * @param type its class
     */
    public static <E extends Enum<E>> ColumnType<E> checkedEnumOf(Class<E> type) {
        return enumOf(type, EnumStorage.CHECKED, null);
    }

    /**
     * {@return the type of an enum's columns that are of an enum type of the database where it has such}
     *
     * @param <E> the enum
     * @param type its class
     * @param name the name of the database's type, not quoted
     */
    public static <E extends Enum<E>> ColumnType<E> nativeEnumOf(Class<E> type, String name) {
        return enumOf(type, EnumStorage.NATIVE, name);
    }

    private static <E extends Enum<E>> ColumnType<E> enumOf(Class<E> type, EnumStorage storage, @Nullable String name) {
        return new ColumnType<>(
                type,
                storage == EnumStorage.NATIVE ? Storage.ENUM : Storage.TEXT,
                (row, column) -> readEnum(type, row, column),
                (sink, parameter, value) -> sink.setUntyped(parameter, value == null ? null : value.name()),
                storage,
                name);
    }

    private static <E extends Enum<E>> @Nullable E readEnum(Class<E> type, ColumnSource row, int column)
            throws SQLException {
        String name = row.getString(column);
        try {
            return name == null ? null : Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new UnsuitableValueException(
                    column, "a text that is the name of no constant of " + type.getName() + ".");
        }
    }

    /**
     * {@return the type of JSON columns}
     *
     * @param <T> the Java type
     * @param type the Java type with its type arguments
     */
    public static <T> ColumnType<T> jsonOf(JsonType<T> type) {
        return new ColumnType<>(
                type.rawType(),
                Storage.JSON,
                (row, column) -> JsonValue.read(type, row, column),
                (sink, parameter, value) -> JsonValue.write(type, sink, parameter, value));
    }

    /** {@return the names of the constants of an enum, in order; empty for every other type} */
    public List<String> constants() {
        Object @Nullable [] constants = javaType.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList();
    }

    /** {@return how the constants of an enum are kept} */
    public EnumStorage enumStorage() {
        return enumStorage;
    }

    /** {@return the name of the enum type of the database, not quoted; null unless {@link #storage()} is {@link Storage#ENUM}} */
    public @Nullable String enumType() {
        return enumType;
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
