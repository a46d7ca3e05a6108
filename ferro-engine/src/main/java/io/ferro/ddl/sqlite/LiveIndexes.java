package io.ferro.ddl.sqlite;

import io.ferro.ddl.Index;
import io.ferro.ddl.Table;
import io.ferro.ddl.UniqueKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads what SQLite says of the indexes of a table, the unique constraints among them. */
final class LiveIndexes {

    private static final String LIST =
            "select name, \"unique\", origin, partial from pragma_index_list(?) order by name";
    private static final String COLUMNS =
            "select name, \"desc\", coll from pragma_index_xinfo(?) where key = 1 order by seqno";

    private final Ask ask;
    private final TableDefinition definition;
    private final Table wanted;
    private final List<Entry> entries;

    LiveIndexes(Ask ask, String table, TableDefinition definition, Table wanted) throws SQLException {
        this.ask = ask;
        this.definition = definition;
        this.wanted = wanted;
        this.entries = ask.rows(
                LIST,
                row -> new Entry(row.getString(1), row.getBoolean(2), row.getString(3), row.getBoolean(4)),
                table);
    }

    /** {@return whether the primary key has an index} */
    boolean ofKey() {
        return entries.stream().anyMatch(entry -> entry.origin().equals("pk"));
    }

    List<UniqueKey> uniques() throws SQLException {
        List<UniqueKey> uniques = new ArrayList<>();
        for (Entry entry : entries) {
            List<Part> parts = parts(entry);
            if (entry.unique() && !entry.partial() && parts.stream().allMatch(Part::isColumn)) {
                List<String> columns = columns(parts);
                boolean constraint = !entry.origin().equals("c");
                uniques.add(new UniqueKey(constraint ? name(entry, columns) : entry.name(), columns, constraint));
            }
        }
        return uniques;
    }

    List<Index> others() throws SQLException {
        List<Index> others = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.unique()) {
                List<Part> parts = parts(entry);
                boolean plain = !entry.partial() && parts.stream().allMatch(this::isPlain);
                others.add(new Index(entry.name(), columns(parts), plain));
            }
        }
        return others;
    }

    /** The index of a constraint has a name of SQLite's own. */
    private String name(Entry entry, List<String> columns) {
        return definition
                .clauses("unique")
                .filter(clause -> clause.name() != null)
                .filter(clause -> clause.run().inner().names().stream()
                        .map(name -> LiveTables.spelt(wanted, name))
                        .toList()
                        .equals(columns))
                .map(clause -> Objects.requireNonNull(clause.name()))
                .findFirst()
                .orElse(entry.name());
    }

    /** A column sorts in its own way unless an index says otherwise. */
    private boolean isPlain(Part part) {
        String own = definition
                .column(String.valueOf(part.column()))
                .flatMap(column -> column.clause("collate"))
                .map(clause -> clause.run().tokens().get(1).name())
                .orElse("binary");
        return part.isColumn() && !part.descending() && part.collation().equalsIgnoreCase(own);
    }

    private List<Part> parts(Entry entry) throws SQLException {
        return ask.rows(COLUMNS, row -> new Part(row.getString(1), row.getBoolean(2), row.getString(3)), entry.name());
    }

    private List<String> columns(List<Part> parts) {
        return parts.stream()
                .filter(Part::isColumn)
                .map(part -> LiveTables.spelt(wanted, part.column()))
                .toList();
    }

    private record Entry(String name, boolean unique, String origin, boolean partial) {}

    private record Part(String column, boolean descending, String collation) {

        /** An expression has no name. */
        boolean isColumn() {
            return column != null;
        }
    }
}
