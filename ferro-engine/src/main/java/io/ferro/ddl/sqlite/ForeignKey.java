package io.ferro.ddl.sqlite;

import io.ferro.model.OnDelete;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A foreign key as SQLite describes it, which does not say its name.
 *
 * @param target the table referred to
 * @param columns its columns
 * @param targetColumns the columns referred to
 * @param onDelete what happens when the row referred to is deleted
 */
record ForeignKey(String target, List<String> columns, List<String> targetColumns, OnDelete onDelete) {

    private static final String SQL =
            "select id, \"table\", \"from\", \"to\", on_delete from pragma_foreign_key_list(?) order by id, seq";

    static List<ForeignKey> of(Ask ask, String table) throws SQLException {
        Map<Integer, ForeignKey> keys = new LinkedHashMap<>();
        List<Part> parts = ask.rows(
                SQL,
                row -> new Part(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                table);
        for (Part part : parts) {
            ForeignKey key = keys.computeIfAbsent(
                    part.id(),
                    id -> new ForeignKey(
                            part.target(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            OnDelete.valueOf(part.onDelete().replace(' ', '_'))));
            key.columns.add(part.from());
            if (part.to() != null) {
                key.targetColumns.add(part.to());
            }
        }
        for (ForeignKey key : keys.values()) {
            if (key.targetColumns.isEmpty()) {
                LiveColumn.of(ask, key.target).stream()
                        .filter(column -> column.keyPlace() > 0)
                        .sorted((a, b) -> Integer.compare(a.keyPlace(), b.keyPlace()))
                        .forEach(column -> key.targetColumns.add(column.name()));
            }
        }
        return List.copyOf(keys.values());
    }

    /** {@return its name, empty for none} */
    String name(TableDefinition definition) {
        for (Clause clause : definition.constraints()) {
            if (clause.kind().equals("foreign") && isOn(clause.run().inner().names())) {
                return clause.name() == null ? "" : clause.name();
            }
        }
        return columns.size() > 1
                ? ""
                : definition
                        .column(columns.get(0))
                        .flatMap(column -> column.clause("references"))
                        .map(clause -> clause.name() == null ? "" : clause.name())
                        .orElse("");
    }

    private boolean isOn(List<String> names) {
        return names.size() == columns.size()
                && java.util.stream.IntStream.range(0, names.size())
                        .allMatch(i -> names.get(i).equalsIgnoreCase(columns.get(i)));
    }

    private record Part(int id, String target, String from, String to, String onDelete) {}
}
