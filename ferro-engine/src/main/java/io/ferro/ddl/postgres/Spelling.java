package io.ferro.ddl.postgres;

import io.ferro.ddl.Change;
import io.ferro.ddl.Change.CreateEnum;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.Schema;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.error.SchemaErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spells types, defaults and checks as the server does, which rewrites every expression: {@code 'x'} becomes {@code 'x'::text},
 * {@code price >= 0} becomes {@code (price >= (0)::numeric)}. No rule of ours could follow that, so the server is asked: twins of the
 * tables are made, read back from the catalog, and rolled back.
 */
final class Spelling {

    private static final String NO_RIGHT = "42501";

    private final List<String> types = new ArrayList<>();

    private final Connection connection;
    private final Twins temporary;
    private final Twins ordinary;

    Spelling(Connection connection, CreateTableSql sql, Relations relations) {
        this.connection = connection;
        this.temporary = Twins.temporary(sql);
        this.ordinary = Twins.ordinary(sql, relations.schema());
    }

    /** {@return this, which knows of enum types that are missing} */
    Spelling with(List<Change> enums, EnumStatements statements) {
        enums.stream()
                .filter(CreateEnum.class::isInstance)
                .map(change -> statements.create((CreateEnum) change))
                .forEach(types::add);
        return this;
    }

    Schema of(Schema model, Schema live) throws SQLException {
        List<Table> asked = model.tables().values().stream()
                .filter(table -> live.table(table.name()).isPresent() && !isKnown(table))
                .toList();
        Map<TableName, Table> answers = new LinkedHashMap<>();
        if (!asked.isEmpty()) {
            answers(asked).forEach((table, twin) -> answers.put(table.name(), spelt(table, twin)));
        }
        return Schema.of(model.tables().values().stream()
                .map(table -> answers.getOrDefault(table.name(), known(table)))
                .toList());
    }

    /** Temporary tables need a right of their own, which who may create tables need not have. */
    private Map<Table, Table> answers(List<Table> tables) throws SQLException {
        try {
            return temporary.of(connection, types, tables);
        } catch (TwinException e) {
            if (!NO_RIGHT.equals(e.error().getSQLState())) {
                throw notUnderstood(e);
            }
        }
        try {
            return ordinary.of(connection, types, tables);
        } catch (TwinException e) {
            throw notUnderstood(e);
        }
    }

    private static RuntimeException notUnderstood(TwinException e) {
        return SchemaErrors.notUnderstood(e.table(), String.valueOf(e.error().getMessage()), e.error());
    }

    private static Table spelt(Table table, Table twin) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Column read = twin.column(column.name()).orElse(column);
            columns.add(
                    new Column(column.name(), read.type(), column.nullable(), read.defaultValue(), column.generated()));
        }
        return table.spelt(columns, twin.checks());
    }

    private static boolean isKnown(Table table) {
        return table.checks().isEmpty()
                && table.columns().stream()
                        .allMatch(
                                column -> column.defaultValue() == null && KnownTypes.spelling(column.type()) != null);
    }

    private static Table known(Table table) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            String spelling = KnownTypes.spelling(column.type());
            columns.add(new Column(
                    column.name(),
                    spelling == null ? column.type() : spelling,
                    column.nullable(),
                    column.defaultValue(),
                    column.generated()));
        }
        return table.spelt(columns, table.checks());
    }
}
