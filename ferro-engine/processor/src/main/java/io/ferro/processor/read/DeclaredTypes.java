package io.ferro.processor.read;

import io.ferro.processor.spec.ColumnKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of columns whose words Ferro knows, and what each holds. What it does not know is left to the database. */
final class DeclaredTypes {

    private static final Set<ColumnKind> INTEGERS = EnumSet.of(ColumnKind.SHORT, ColumnKind.INTEGER, ColumnKind.LONG);
    private static final Set<ColumnKind> TEXTS = EnumSet.of(ColumnKind.STRING, ColumnKind.ENUM);
    private static final Set<ColumnKind> FLOATS = EnumSet.of(ColumnKind.FLOAT, ColumnKind.DOUBLE);
    private static final Set<ColumnKind> DECIMALS =
            EnumSet.of(ColumnKind.DECIMAL, ColumnKind.SHORT, ColumnKind.INTEGER, ColumnKind.LONG);
    private static final Set<ColumnKind> POINTS_IN_TIME = EnumSet.of(ColumnKind.INSTANT, ColumnKind.OFFSET_DATE_TIME);

    private static final Map<String, Set<ColumnKind>> HELD = new HashMap<>();

    static {
        put(TEXTS, "text", "varchar", "character varying", "char", "character");
        put(INTEGERS, "smallint", "int", "integer", "bigint", "int2", "int4", "int8");
        put(DECIMALS, "numeric", "decimal");
        put(FLOATS, "real", "double precision", "float", "float4", "float8");
        put(EnumSet.of(ColumnKind.BOOLEAN), "boolean", "bool");
        put(EnumSet.of(ColumnKind.BYTES), "bytea", "blob");
        put(EnumSet.of(ColumnKind.UUID), "uuid");
        put(EnumSet.of(ColumnKind.JSON), "json", "jsonb");
        put(POINTS_IN_TIME, "timestamptz", "timestamp with time zone");
        put(EnumSet.of(ColumnKind.LOCAL_DATE_TIME), "timestamp", "timestamp without time zone");
        put(EnumSet.of(ColumnKind.LOCAL_DATE), "date");
        put(EnumSet.of(ColumnKind.LOCAL_TIME), "time", "time without time zone");
    }

    /** What to write instead: the words that mean the same on both databases. */
    private static final Map<ColumnKind, String> SUITED = Map.ofEntries(
            Map.entry(ColumnKind.STRING, "text or varchar(n)"),
            Map.entry(ColumnKind.ENUM, "text or varchar(n)"),
            Map.entry(ColumnKind.SHORT, "smallint, int or bigint"),
            Map.entry(ColumnKind.INTEGER, "smallint, int or bigint"),
            Map.entry(ColumnKind.LONG, "smallint, int or bigint"),
            Map.entry(ColumnKind.DECIMAL, "numeric or numeric(p, s)"),
            Map.entry(ColumnKind.FLOAT, "real or double precision"),
            Map.entry(ColumnKind.DOUBLE, "real or double precision"),
            Map.entry(ColumnKind.BOOLEAN, "boolean"),
            Map.entry(ColumnKind.BYTES, "bytea"),
            Map.entry(ColumnKind.UUID, "uuid"),
            Map.entry(ColumnKind.JSON, "jsonb or json"),
            Map.entry(ColumnKind.INSTANT, "timestamptz"),
            Map.entry(ColumnKind.OFFSET_DATE_TIME, "timestamptz"),
            Map.entry(ColumnKind.LOCAL_DATE_TIME, "timestamp"),
            Map.entry(ColumnKind.LOCAL_DATE, "date"),
            Map.entry(ColumnKind.LOCAL_TIME, "time"));

    private DeclaredTypes() {}

    private static void put(Set<ColumnKind> kinds, String... words) {
        for (String word : words) {
            HELD.put(word, kinds);
        }
    }

    /**
     * {@return the types to use instead of one that cannot hold a kind of value; empty when it can, or when nobody knows}
     *
     * @param type the type as the user wrote it
     * @param kind the kind of value
     */
    static Optional<String> objection(String type, ColumnKind kind) {
        Set<ColumnKind> held = HELD.get(words(type));
        return held == null || held.contains(kind) || !SUITED.containsKey(kind)
                ? Optional.empty()
                : Optional.of(SUITED.get(kind));
    }

    /** {@return the type without its length, in small letters} */
    private static String words(String type) {
        return type.replaceAll("\\([^)]*\\)", " ")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
