package io.ferro.ddl;

import io.ferro.dialect.Dialect;
import io.ferro.error.ModelErrors;
import io.ferro.model.OnDelete;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that create the table of one model. */
final class TableDdl {

    private final Dialect dialect;
    private final ModelDescriptor<?> model;
    private final TableDescriptor table;

    TableDdl(Dialect dialect, ModelDescriptor<?> model) {
        this.dialect = dialect;
        this.model = model;
        this.table = model.table();
    }

    /** {@return the table with its columns and, where they cannot be added later, its foreign keys} */
    String create() {
        List<String> parts = new ArrayList<>();
        boolean keyInline = table.keyGeneration() == KeyGeneration.DATABASE;
        for (ColumnDescriptor<?> key : table.keys()) {
            parts.add(dialect.quote(key.name()) + " "
                    + (keyInline ? dialect.generatedKey(key) : dialect.columnType(key) + " not null"));
        }
        for (ColumnDescriptor<?> column : table.values()) {
            parts.add(dialect.quote(column.name()) + " " + dialect.columnType(column)
                    + (column.nullable() ? "" : " not null") + defaultOf(column));
        }
        if (!keyInline) {
            parts.add("primary key ("
                    + list(table.keys().stream().map(ColumnDescriptor::name).toList()) + ")");
        }
        for (List<String> unique : uniques()) {
            parts.add("constraint " + name("uq", unique) + " unique (" + list(unique) + ")");
        }
        for (ColumnDescriptor<?> column : table.columns()) {
            if (column.check() != null) {
                parts.add("constraint " + name("ck", List.of(column.name())) + " check (" + column.check() + ")");
            }
        }
        if (!dialect.addsForeignKeysLater()) {
            referencing().forEach(column -> parts.add(foreignKey(column)));
        }
        return "create table " + quotedTable() + " (\n    " + String.join(",\n    ", parts) + "\n)";
    }

    /** In parentheses: SQLite takes nothing but a literal without them. */
    private String defaultOf(ColumnDescriptor<?> column) {
        String value = dialect.defaultValue(column);
        return value == null ? "" : " default (" + value + ")";
    }

    /** {@return its indexes} */
    List<String> indexes() {
        List<List<String>> wanted = new ArrayList<>(table.indexes());
        Set<List<String>> unique = Set.copyOf(uniques());
        for (ColumnDescriptor<?> column : table.columns()) {
            // A unique constraint is an index already.
            if (column.indexed() && !unique.contains(List.of(column.name()))) {
                wanted.add(List.of(column.name()));
            }
        }
        return wanted.stream()
                .map(columns ->
                        "create index " + name("ix", columns) + " on " + quotedTable() + " (" + list(columns) + ")")
                .toList();
    }

    /** {@return its foreign keys, where they are added when every table is there} */
    List<String> foreignKeys() {
        return dialect.addsForeignKeysLater()
                ? referencing().stream()
                        .map(column -> "alter table " + quotedTable() + " add " + foreignKey(column))
                        .toList()
                : List.of();
    }

    private List<ColumnDescriptor<?>> referencing() {
        return table.columns().stream().filter(TableDdl::hasForeignKey).toList();
    }

    /** A view cannot be referred to, and a table of somebody else's is left alone. */
    private static boolean hasForeignKey(ColumnDescriptor<?> column) {
        ReferenceDescriptor reference = column.reference();
        return reference != null
                && !ModelDescriptor.of(reference.target()).table().readOnly();
    }

    private String foreignKey(ColumnDescriptor<?> column) {
        ReferenceDescriptor reference = column.reference();
        if (reference == null) {
            throw new IllegalArgumentException(column + " refers to nothing");
        }
        TableDescriptor target = ModelDescriptor.of(reference.target()).table();
        return "constraint " + name("fk", List.of(column.name())) + " foreign key ("
                + dialect.quote(column.name()) + ") references " + dialect.table(target.schema(), target.name()) + " ("
                + list(target.keys().stream().map(ColumnDescriptor::name).toList()) + ") on delete "
                + action(reference.onDelete());
    }

    /** Checks that every model referred to is one of these. */
    void requireTargets(Set<Class<?>> known) {
        for (ColumnDescriptor<?> column : referencing()) {
            ReferenceDescriptor reference = column.reference();
            if (reference != null && !known.contains(reference.target())) {
                throw ModelErrors.unknownModel(model.model(), reference.target());
            }
        }
    }

    private static String action(OnDelete onDelete) {
        return switch (onDelete) {
            case CASCADE -> "cascade";
            case RESTRICT -> "restrict";
            case SET_NULL -> "set null";
            case SET_DEFAULT -> "set default";
            case NO_ACTION -> "no action";
        };
    }

    private List<List<String>> uniques() {
        List<List<String>> uniques = new ArrayList<>();
        table.columns().stream()
                .filter(ColumnDescriptor::unique)
                .forEach(column -> uniques.add(List.of(column.name())));
        uniques.addAll(table.uniques());
        return uniques;
    }

    private String name(String prefix, List<String> columns) {
        return dialect.quote(ConstraintName.of(prefix, table.name(), columns));
    }

    private String list(List<String> names) {
        return names.stream().map(dialect::quote).collect(Collectors.joining(", "));
    }

    private String quotedTable() {
        return dialect.table(table.schema(), table.name());
    }
}
