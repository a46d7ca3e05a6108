package io.ferro.ddl.postgres;

import io.ferro.ddl.Check;
import io.ferro.ddl.Column;
import io.ferro.ddl.Index;
import io.ferro.ddl.PrimaryKey;
import io.ferro.ddl.Reference;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.ddl.UniqueKey;
import java.util.ArrayList;
import java.util.List;

/** A table that is being read. */
final class TableParts {

    private final TableName name;
    private final Table.Kind kind;
    final List<Column> columns = new ArrayList<>();
    final List<String> key = new ArrayList<>();
    final List<UniqueKey> uniques = new ArrayList<>();
    final List<Index> indexes = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();

    TableParts(TableName name, Table.Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    Table table() {
        boolean generated = key.size() == 1
                && columns.stream().anyMatch(column -> column.generated() && key.contains(column.name()));
        return new Table(
                name,
                kind,
                columns,
                key.isEmpty() ? null : new PrimaryKey(key, generated),
                uniques,
                indexes,
                references,
                checks);
    }
}
