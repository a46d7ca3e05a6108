package io.ferro.tck.evolution;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What can be seen of tables, one line for each thing, so that two schemas can be compared and the difference be read. */
final class Looks {

    private final NavigableMap<String, NavigableSet<String>> tables = new TreeMap<>();

    void table(String table) {
        tables.computeIfAbsent(table, name -> new TreeSet<>());
    }

    void column(String table, String column, String type, boolean notNull, boolean generated) {
        add(table, "column " + column + ": " + type + (generated ? " generated" : "") + (notNull ? " not null" : ""));
    }

    void key(String table, Collection<String> columns) {
        add(table, "key " + columns);
    }

    void unique(String table, Collection<String> columns) {
        add(table, "unique " + columns);
    }

    void index(String table, Collection<String> columns) {
        add(table, "index " + columns);
    }

    /** Leaves out the indexes on what is unique, which is an index already. */
    void withoutRepeatedIndexes() {
        tables.values()
                .forEach(lines -> lines.removeIf(
                        line -> line.startsWith("index ") && lines.contains(line.replaceFirst("index ", "unique "))));
    }

    void reference(String table, String column, String target, String key, String rule) {
        add(table, "reference " + column + " to " + target + " " + key + " on delete " + rule);
    }

    void defaulted(String table, String column, String value) {
        add(table, "default " + column + ": " + value);
    }

    void check(String table, String column, String comparison) {
        add(table, "check " + column + ": " + comparison);
    }

    private void add(String table, String line) {
        tables.computeIfAbsent(table, name -> new TreeSet<>()).add(line);
    }

    /** {@return what is wanted and not there, and what is there and not wanted} */
    static List<String> difference(
            NavigableMap<String, NavigableSet<String>> wanted, NavigableMap<String, NavigableSet<String>> found) {
        return Stream.concat(lacks("lacks", wanted, found), lacks("has also", found, wanted))
                .toList();
    }

    private static Stream<String> lacks(
            String word,
            NavigableMap<String, NavigableSet<String>> some,
            NavigableMap<String, NavigableSet<String>> others) {
        return some.entrySet().stream().flatMap(table -> {
            NavigableSet<String> other = others.get(table.getKey());
            return other == null
                    ? Stream.of("the database " + word + " table " + table.getKey() + " " + table.getValue())
                    : table.getValue().stream()
                            .filter(line -> !other.contains(line))
                            .map(line -> table.getKey() + " " + word + " " + line);
        });
    }

    /** {@return each table and its lines} */
    NavigableMap<String, NavigableSet<String>> tables() {
        return tables;
    }
}
