package io.ferro.tck.evolution;

import io.ferro.tck.Database;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/** What a generated field holds: its Java type, its column type on each database, and values to fill it with. */
enum Kind {
    FLAG("boolean", "Boolean", "boolean", "integer"),
    SHORT("short", "Short", "smallint", "integer"),
    INT("int", "Integer", "integer", "integer"),
    LONG("long", "Long", "bigint", "integer"),
    FLOAT("float", "Float", "real", "real"),
    DOUBLE("double", "Double", "double precision", "real"),
    DECIMAL("java.math.BigDecimal", "java.math.BigDecimal", "numeric", "text collate decimal"),
    TEXT("String", "String", "text", "text"),
    BYTES("byte[]", "byte[]", "bytea", "blob"),
    UUID_VALUE("java.util.UUID", "java.util.UUID", "uuid", "text"),
    INSTANT("java.time.Instant", "java.time.Instant", "timestamp with time zone", "text"),
    OFFSET("java.time.OffsetDateTime", "java.time.OffsetDateTime", "timestamp with time zone", "text"),
    DATE_TIME("java.time.LocalDateTime", "java.time.LocalDateTime", "timestamp without time zone", "text"),
    DATE("java.time.LocalDate", "java.time.LocalDate", "date", "text"),
    TIME("java.time.LocalTime", "java.time.LocalTime", "time without time zone", "text"),
    SHADE("Shade", "Shade", "text", "text");

    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1999, 12, 31, 23, 59, 59, 123_456_000);

    private final String plain;
    private final String boxed;
    private final String postgres;
    private final String sqlite;

    Kind(String plain, String boxed, String postgres, String sqlite) {
        this.plain = plain;
        this.boxed = boxed;
        this.postgres = postgres;
        this.sqlite = sqlite;
    }

    /** {@return the Java type of a field} */
    String javaType(boolean nullable) {
        return nullable ? boxed : plain;
    }

    /** {@return whether {@code @Nullable} has to stand inside, before the last part of a qualified name or the brackets} */
    String nullableJavaType() {
        if (this == BYTES) {
            return "byte @Nullable []";
        }
        int dot = boxed.lastIndexOf('.') + 1;
        return boxed.substring(0, dot) + "@Nullable " + boxed.substring(dot);
    }

    String columnType(Database database) {
        return database == Database.SQLITE ? sqlite : postgres;
    }

    /** {@return whether its values are as many as rows} */
    boolean isDistinct() {
        return this != FLAG && this != SHADE && this != BYTES;
    }

    /** {@return a default as SQL, or nothing} */
    String defaultSql() {
        return switch (this) {
            case FLAG -> "false";
            case SHORT, LONG -> "77";
            case INT -> "7";
            case DOUBLE -> "2.5";
            case DECIMAL -> "'1.50'";
            case TEXT -> "'it''s; \"so\"'";
            case SHADE -> "'LIGHT'";
            case DATE -> "'2000-02-29'";
            default -> "";
        };
    }

    /** {@return the same default as a query answers with it} */
    String defaultText(Database database) {
        return switch (this) {
            case FLAG -> database == Database.SQLITE ? "0" : "f";
            default -> defaultSql().replaceAll("^'|'$", "").replace("''", "'");
        };
    }

    /** {@return a comparison that every value stands, or that none does; nothing for kinds without one} */
    String check(boolean stands) {
        return switch (this) {
            case SHORT, LONG -> stands ? "> 17" : "< 17";
            case INT -> stands ? "< 17" : "> 17";
            case TEXT -> stands ? "< 100" : "> 100";
            default -> "";
        };
    }

    /** {@return the value of a number as SQL: another one for each number, but for those that have only two} */
    String literal(Database database, long n) {
        boolean sqlite = database == Database.SQLITE;
        return switch (this) {
            case FLAG -> sqlite ? String.valueOf(n % 2) : String.valueOf(n % 2 == 1);
            case SHORT -> String.valueOf(Short.MAX_VALUE - n);
            case INT -> String.valueOf(Integer.MIN_VALUE + n);
            case LONG -> String.valueOf(Long.MAX_VALUE - n);
            case FLOAT -> String.valueOf(n + 0.1f);
            case DOUBLE -> String.valueOf(n + 1.0 / 3);
            case DECIMAL ->
                quoted(new BigDecimal("123456789012345678901234567890.1000")
                        .add(BigDecimal.valueOf(n))
                        .toPlainString());
            case TEXT -> quoted("n" + n + (n % 3 == 0 ? " it's \"ü\" \uD83D\uDE00 -- ; " : " "));
            case BYTES -> {
                String hex = HexFormat.of()
                        .formatHex(ByteBuffer.allocate(10)
                                .putShort((short) 0)
                                .putLong(-n)
                                .array());
                yield sqlite ? "x'" + hex + "'" : "'\\x" + hex + "'";
            }
            case UUID_VALUE -> quoted(new UUID(n, -n).toString());
            case INSTANT, OFFSET -> quoted(SPACED.format(BEGINNING.plusDays(n)) + (sqlite ? "Z" : "+00"));
            case DATE_TIME -> quoted(SPACED.format(BEGINNING.plusDays(n)));
            case DATE -> quoted(LocalDate.of(1, 1, 1).plusDays(n).toString());
            case TIME -> quoted(DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS").format(BEGINNING.plusMinutes(n)));
            case SHADE -> quoted(n % 2 == 0 ? "LIGHT" : "DARK");
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
