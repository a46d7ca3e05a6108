package io.ferro.ddl.postgres;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The catalog's spelling of the types that nobody has to ask the server about. */
final class KnownTypes {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("boolean", "boolean"),
            Map.entry("smallint", "smallint"),
            Map.entry("int", "integer"),
            Map.entry("integer", "integer"),
            Map.entry("bigint", "bigint"),
            Map.entry("real", "real"),
            Map.entry("double precision", "double precision"),
            Map.entry("numeric", "numeric"),
            Map.entry("text", "text"),
            Map.entry("bytea", "bytea"),
            Map.entry("uuid", "uuid"),
            Map.entry("jsonb", "jsonb"),
            Map.entry("date", "date"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("time", "time without time zone"));

    private static final Pattern VARCHAR = Pattern.compile("varchar\\((\\d+)\\)");

    private KnownTypes() {}

    /** {@return the spelling of the catalog, null when it is not known} */
    static @Nullable String spelling(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        Matcher varchar = VARCHAR.matcher(lower);
        return varchar.matches() ? "character varying(" + varchar.group(1) + ")" : SPELLINGS.get(lower);
    }
}
