package io.ferro.tck.existing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Chinook database as its jar has it: the statements with which HSQLDB makes it again, in the words of the two databases. Nothing but
 * those words is changed.
 */
final class ChinookScript {

    /** How many rows one statement inserts. */
    private static final int ROWS = 500;

    private static final Pattern INSERT = Pattern.compile("INSERT INTO \"chinook\"\\.(\"\\w+\") VALUES(\\(.*\\))");
    private static final Pattern ADD = Pattern.compile("ALTER TABLE \"chinook\"\\.(\"\\w+\") ADD (CONSTRAINT .*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private final List<String> lines =
            Script.text("/chinook.script").lines().map(ChinookScript::unescaped).toList();
    private final String schema;

    private ChinookScript(String schema) {
        this.schema = schema;
    }

    /** {@return the statements for PostgreSQL, where the tables are in a schema as they are in the jar} */
    static List<String> postgres() {
        ChinookScript script = new ChinookScript("\"chinook\".");
        List<String> all = new ArrayList<>(List.of("CREATE SCHEMA \"chinook\""));
        all.addAll(script.tables());
        all.addAll(script.rows());
        script.laterKeys().forEach((table, key) -> all.add("ALTER TABLE " + table + " ADD " + key));
        return all;
    }

    /** {@return the statements for SQLite, which has no schemas and cannot add a foreign key to a table that is there} */
    static List<String> sqlite() {
        ChinookScript script = new ChinookScript("");
        Map<String, String> keys = script.laterKeys();
        // The jar has the rows table by table, in the order of the alphabet.
        List<String> all = new ArrayList<>(List.of("PRAGMA defer_foreign_keys = ON"));
        for (String table : script.tables()) {
            String name = table.substring("CREATE TABLE ".length(), table.indexOf('('));
            String key = keys.get(name);
            all.add(key == null ? table : table.substring(0, table.length() - 1) + "," + key + ")");
        }
        all.addAll(script.rows());
        return all;
    }

    private List<String> tables() {
        return lines.stream()
                .filter(line -> line.startsWith("CREATE MEMORY TABLE \"chinook\"."))
                .map(line -> line.replace("CREATE MEMORY TABLE", "CREATE TABLE").replace("\"chinook\".", schema))
                .toList();
    }

    private Map<String, String> laterKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher add = ADD.matcher(line);
            if (add.matches()) {
                keys.put(schema + add.group(1), add.group(2).replace("\"chinook\".", schema));
            }
        }
        return keys;
    }

    private List<String> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher insert = INSERT.matcher(line);
            if (insert.matches()) {
                rows.computeIfAbsent(insert.group(1), table -> new ArrayList<>())
                        .add(insert.group(2));
            }
        }
        List<String> statements = new ArrayList<>();
        rows.forEach((table, all) -> {
            for (int first = 0; first < all.size(); first += ROWS) {
                statements.add("INSERT INTO " + schema + table + " VALUES "
                        + String.join(",\n", all.subList(first, Math.min(first + ROWS, all.size()))));
            }
        });
        return statements;
    }

    /** HSQLDB writes its scripts in ASCII. */
    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(ChinookScript::letter);
    }

    private static String letter(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
