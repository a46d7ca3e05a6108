package io.ferro.ddl;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema that models ask for: types, defaults and checks still as the user or the dialect writes them. */
public final class ModelSchema {

    private final Dialect dialect;

    private ModelSchema(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * {@return the schema of tables}
     *
     * @param tables the tables
     * @param dialect whose types they have
     */
    public static Schema of(List<TableDescriptor> tables, Dialect dialect) {
        ModelSchema schema = new ModelSchema(dialect);
        return Schema.of(tables.stream().map(schema::table).toList()).with(enumTypes(tables));
    }

    /** Columns of one type share it. */
    private static Collection<EnumType> enumTypes(List<TableDescriptor> tables) {
        Map<String, EnumType> types = new LinkedHashMap<>();
        for (TableDescriptor table : tables) {
            for (ColumnDescriptor<?> column : table.columns()) {
                String name = column.type().enumType();
                if (name != null) {
                    types.putIfAbsent(name, new EnumType(name, column.type().constants()));
                }
            }
        }
        return types.values();
    }

    private Table table(TableDescriptor table) {
        List<String> keys = table.keys().stream().map(ColumnDescriptor::name).toList();
        boolean generated = table.keyGeneration() == KeyGeneration.DATABASE;
        List<Column> columns = new ArrayList<>();
        table.keys().forEach(key -> columns.add(column(key, false, generated || key.readOnly())));
        table.values().forEach(value -> columns.add(column(value, value.nullable(), value.readOnly())));
        Set<List<String>> uniques = uniques(table);
        return new Table(
                new TableName(table.schema(), table.name()),
                Table.Kind.TABLE,
                columns,
                new PrimaryKey(keys, generated),
                uniques.stream()
                        .map(on -> new UniqueKey(ConstraintName.of("uq", table.name(), on), on, true))
                        .toList(),
                indexes(table, uniques).stream()
                        .map(on -> new Index(ConstraintName.of("ix", table.name(), on), on, true))
                        .toList(),
                references(table),
                checks(table));
    }

    private Column column(ColumnDescriptor<?> column, boolean nullable, boolean generated) {
        return new Column(
                column.name(),
                dialect.columnType(column),
                nullable,
                dialect.defaultValue(column),
                generated,
                column.declaredType() != null);
    }

    private static Set<List<String>> uniques(TableDescriptor table) {
        Set<List<String>> uniques = new LinkedHashSet<>();
        table.columns().stream()
                .filter(ColumnDescriptor::unique)
                .forEach(column -> uniques.add(List.of(column.name())));
        uniques.addAll(table.uniques());
        return uniques;
    }

    /** A unique constraint is an index already. */
    private static Set<List<String>> indexes(TableDescriptor table, Set<List<String>> uniques) {
        Set<List<String>> indexes = new LinkedHashSet<>(table.indexes());
        table.columns().stream()
                .filter(ColumnDescriptor::indexed)
                .forEach(column -> indexes.add(List.of(column.name())));
        indexes.removeAll(uniques);
        return indexes;
    }

    private List<Check> checks(TableDescriptor table) {
        List<Check> checks = new ArrayList<>();
        for (ColumnDescriptor<?> column : table.columns()) {
            String condition = dialect.check(column);
            if (condition != null) {
                checks.add(new Check(ConstraintName.of("ck", table.name(), List.of(column.name())), condition));
            }
        }
        return checks;
    }

    private static List<Reference> references(TableDescriptor table) {
        List<Reference> references = new ArrayList<>();
        for (ColumnDescriptor<?> column : table.columns()) {
            ReferenceDescriptor reference = column.reference();
            TableDescriptor target = reference == null
                    ? null
                    : ModelDescriptor.of(reference.target()).table();
            // A view cannot be referred to, and a table of somebody else's is left alone.
            if (reference != null && target != null && !target.readOnly()) {
                List<String> on = List.of(column.name());
                references.add(new Reference(
                        ConstraintName.of("fk", table.name(), on),
                        on,
                        new TableName(target.schema(), target.name()),
                        target.keys().stream().map(ColumnDescriptor::name).toList(),
                        reference.onDelete()));
            }
        }
        return references;
    }
}
