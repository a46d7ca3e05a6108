package io.ferro.page;

import static java.util.Map.entry;

import io.ferro.spi.ColumnType;
import io.ferro.spi.Storage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A value as text, and back again exactly. */
final class ValueText {

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.ofEntries(
            entry(Boolean.class, Boolean::valueOf),
            entry(Short.class, Short::valueOf),
            entry(Integer.class, Integer::valueOf),
            entry(Long.class, Long::valueOf),
            entry(Float.class, Float::valueOf),
            entry(Double.class, Double::valueOf),
            entry(BigDecimal.class, ValueText::decimal),
            entry(String.class, text -> text),
            entry(byte[].class, HexFormat.of()::parseHex),
            entry(UUID.class, UUID::fromString),
            entry(Instant.class, Instant::parse),
            entry(OffsetDateTime.class, OffsetDateTime::parse),
            entry(LocalDateTime.class, LocalDateTime::parse),
            entry(LocalDate.class, LocalDate::parse),
            entry(LocalTime.class, LocalTime::parse));

    /** A decimal with an exponent may be larger than memory when it is written out, however short its text is. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private ValueText() {}

    /** {@return whether the values of a type have an order, and this text} */
    static boolean knows(ColumnType<?> type) {
        return type.storage() != Storage.JSON && (type.javaType().isEnum() || PARSERS.containsKey(type.javaType()));
    }

    static String of(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /**
     * {@return the value}
     *
     * @throws IllegalArgumentException if the text is none of the type
     * @throws java.time.DateTimeException if the text is none of the type
     */
    static Object parse(ColumnType<?> type, String text) {
        Function<String, Object> parser = PARSERS.get(type.javaType());
        return parser == null ? constant(type.javaType(), text) : parser.apply(text);
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (of(constant).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant");
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("no decimal");
        }
        return new BigDecimal(text);
    }
}
