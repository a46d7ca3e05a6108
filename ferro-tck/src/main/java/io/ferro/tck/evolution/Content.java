package io.ferro.tck.evolution;

import io.ferro.tck.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of a table's columns, row by row in the order of the key: exactly as they are stored, and as text. */
final class Content {

    private final Database database;
    private final LiveSchema live;

    Content(Database database, LiveSchema live) {
        this.database = database;
        this.live = live;
    }

    /**
     * {@return the values of the key and of other columns; those under a name with {@code as text} are the same in a wider type}
     *
     * @param model the table
     * @param columns the other columns, which exist
     */
    SortedMap<String, List<String>> of(ModelPlan model, List<String> columns) throws SQLException {
        List<String> all = new ArrayList<>(model.key().names());
        all.addAll(columns);
        SortedMap<String, List<String>> content = new TreeMap<>();
        List<String> names = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        for (String column : all) {
            names.add(column);
            expressions.add(exact(LiveSchema.quoted(column)));
            names.add(asText(column));
            expressions.add("cast(" + LiveSchema.quoted(column) + " as text)");
        }
        String order = model.key().names().stream().map(LiveSchema::quoted).collect(Collectors.joining(", "));
        List<List<String>> rows = live.rows("select " + String.join(", ", expressions) + " from "
                + LiveSchema.quoted(model.table()) + " order by " + order);
        for (int n = 0; n < names.size(); n++) {
            int column = n;
            content.put(names.get(n), rows.stream().map(row -> row.get(column)).toList());
        }
        return content;
    }

    static String asText(String column) {
        return column + " as text";
    }

    private String exact(String column) {
        return database == Database.SQLITE
                ? "typeof(" + column + ") || ' ' || quote(" + column + ")"
                : "pg_typeof(" + column + ") || ' ' || coalesce(" + column + "::text, 'nothing')";
    }
}
