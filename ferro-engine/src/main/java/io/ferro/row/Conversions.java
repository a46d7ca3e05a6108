package io.ferro.row;

import io.ferro.dialect.IsoText;
import io.ferro.error.QueryErrors;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a value that a driver returned into the type asked for; what would lose something is an error. */
public final class Conversions {

    private static final Map<Class<?>, Function<Object, @Nullable Object>> TO = new HashMap<>();

    static {
        TO.put(String.class, Object::toString);
        TO.put(Long.class, value -> decimal(value).longValueExact());
        TO.put(Integer.class, value -> decimal(value).intValueExact());
        TO.put(Short.class, value -> decimal(value).shortValueExact());
        TO.put(BigDecimal.class, Conversions::decimal);
        TO.put(
                Double.class,
                value -> value instanceof Number number ? number.doubleValue() : Double.valueOf(value.toString()));
        TO.put(
                Float.class,
                value -> value instanceof Number number ? number.floatValue() : Float.valueOf(value.toString()));
        TO.put(Boolean.class, Conversions::bool);
        TO.put(UUID.class, value -> UUID.fromString(value.toString()));
        TO.put(Instant.class, Conversions::instant);
        TO.put(OffsetDateTime.class, value -> instant(value).atOffset(ZoneOffset.UTC));
        TO.put(LocalDateTime.class, Conversions::localDateTime);
        TO.put(
                LocalDate.class,
                value -> value instanceof Date date ? date.toLocalDate() : LocalDate.parse(value.toString()));
        TO.put(
                LocalTime.class,
                value -> value instanceof Time time ? time.toLocalTime() : LocalTime.parse(value.toString()));
    }

    private Conversions() {}

    /**
     * {@return a value in the type asked for, null for null}
     *
     * @param <T> the type
     * @param column the column, for the error
     * @param value the value as the driver returned it
     * @param type the type
     * @throws io.ferro.ConfigurationException if the value is not of that type
     */
    public static <T> @Nullable T convert(String column, @Nullable Object value, Class<T> type) {
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        Function<Object, @Nullable Object> conversion = type.isEnum() ? name -> constant(type, name) : TO.get(type);
        if (conversion == null) {
            throw QueryErrors.notConvertible(column, value.getClass(), type, null);
        }
        try {
            return type.cast(conversion.apply(value));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw QueryErrors.notConvertible(column, value.getClass(), type, e);
        }
    }

    /** Enums are stored by the names of their constants. */
    private static <T> T constant(Class<T> type, Object name) {
        for (T constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant of that name");
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof Boolean bool ? BigDecimal.valueOf(bool ? 1 : 0) : new BigDecimal(value.toString());
    }

    private static boolean bool(Object value) {
        return switch (value.toString()) {
            case "1", "t", "true" -> true;
            case "0", "f", "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : IsoText.parseInstant(value.toString());
    }

    private static LocalDateTime localDateTime(Object value) {
        return value instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime()
                : IsoText.parseDateTime(value.toString());
    }
}
