package io.ferro.ddl;

import io.ferro.dialect.Dialect;
import io.ferro.model.OnDelete;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of SQL's that both database systems have in common. Stateless and thread-safe. */
public final class CreateTableSql {

    private final Dialect dialect;

    public CreateTableSql(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * {@return a statement that creates a table with its key, uniques and checks}
     *
     * @param table the table
     * @param named the name of the table in the statement, quoted
     * @param generatedKey what makes a column the generated primary key, after its type
     * @param further more parts of the definition, for example foreign keys
     */
    public String create(Table table, String named, String generatedKey, List<String> further) {
        List<String> parts = new ArrayList<>();
        PrimaryKey key = table.key();
        boolean keyInline = key != null && key.generated();
        for (Column column : table.columns()) {
            parts.add(
                    keyInline && table.isKey(column.name())
                            ? dialect.quote(column.name()) + " " + column.type() + " " + generatedKey
                            : column(column));
        }
        if (key != null && !keyInline) {
            parts.add("primary key (" + list(key.columns()) + ")");
        }
        table.uniques().forEach(unique -> parts.add(unique(unique)));
        table.checks().forEach(check -> parts.add(check(check)));
        parts.addAll(further);
        return "create table " + named + " (\n    " + String.join(",\n    ", parts) + "\n)";
    }

    /** {@return the definition of a column} The default is in parentheses: SQLite takes nothing but a literal without them. */
    public String column(Column column) {
        return dialect.quote(column.name()) + " " + column.type()
                + (column.defaultValue() == null ? "" : " default (" + column.defaultValue() + ")")
                + (column.nullable() ? "" : " not null");
    }

    /** {@return the definition of a unique constraint} */
    public String unique(UniqueKey unique) {
        return "constraint " + dialect.quote(unique.name()) + " unique (" + list(unique.columns()) + ")";
    }

    /** {@return the definition of a check} */
    public String check(Check check) {
        return "constraint " + dialect.quote(check.name()) + " check (" + check.expression() + ")";
    }

    /** {@return the definition of a foreign key} */
    public String reference(Reference reference) {
        return "constraint " + dialect.quote(reference.name()) + " foreign key (" + list(reference.columns())
                + ") references " + table(reference.target()) + " (" + list(reference.targetColumns())
                + ") on delete " + action(reference.onDelete());
    }

    /** {@return a statement that creates an index} */
    public String index(TableName table, Index index) {
        return "create index " + dialect.quote(index.name()) + " on " + table(table) + " (" + list(index.columns())
                + ")";
    }

    /** {@return the name of a table, quoted} */
    public String table(TableName table) {
        return dialect.table(table.schema(), table.name());
    }

    /** {@return names, quoted, with commas between them} */
    public String list(List<String> names) {
        return names.stream().map(dialect::quote).collect(Collectors.joining(", "));
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
}
