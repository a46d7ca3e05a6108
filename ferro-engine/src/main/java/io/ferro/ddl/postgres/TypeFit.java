package io.ferro.ddl.postgres;

import io.ferro.ddl.Column;
import io.ferro.ddl.Schema;
import io.ferro.ddl.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps types that others gave to columns: where Ferro chose a type after the Java type, {@code varchar(160)} holds a String and
 * {@code numeric(10,2)} a BigDecimal as well. A type that the user chose is meant.
 */
final class TypeFit {

    private static final Pattern TEXT =
            Pattern.compile("(character varying|character|bpchar)(\\(\\d+\\))?|citext|name");
    private static final String ENUM = "an enum";

    /** Domains by the type beneath them, however many domains lie between. */
    private static final String TYPES = """
            with recursive beneath as (
                select oid as named, oid, typtype, typbasetype, typtypmod, -1 as modifier from pg_type
                where typtype in ('d', 'e') and format_type(oid, null) = any (?)
                union all
                select b.named, t.oid, t.typtype, t.typbasetype, t.typtypmod, b.typtypmod
                from beneath b join pg_type t on t.oid = b.typbasetype)
            select format_type(named, null), case typtype when 'e' then '%s' else format_type(oid, modifier) end
            from beneath where typtype <> 'd'
            """.formatted(ENUM);

    private final Schema live;
    private final Map<String, String> beneath;

    private TypeFit(Schema live, Map<String, String> beneath) {
        this.live = live;
        this.beneath = beneath;
    }

    /** {@return the schema of the models, with the types that the live columns have wherever those do} */
    static Schema apply(Connection connection, Schema model, Schema spelt, Schema live) throws SQLException {
        Set<String> types = live.tables().values().stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::type)
                .collect(Collectors.toSet());
        TypeFit fit = new TypeFit(live, beneath(connection, types));
        return Schema.of(spelt.tables().values().stream()
                .map(table -> fit.fitted(table, model.table(table.name()).orElse(table)))
                .toList());
    }

    private static Map<String, String> beneath(Connection connection, Set<String> types) throws SQLException {
        Map<String, String> beneath = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TYPES)) {
            statement.setArray(1, connection.createArrayOf("text", types.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    beneath.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return beneath;
    }

    private Table fitted(Table table, Table asked) {
        List<Column> columns = table.columns().stream()
                .map(column -> fitted(table, column, asked.column(column.name()).orElse(column)))
                .toList();
        return table.spelt(columns, table.checks());
    }

    private Column fitted(Table table, Column column, Column asked) {
        Optional<String> there = live.table(table.name())
                .flatMap(found -> found.column(column.name()))
                .map(Column::type)
                .filter(type -> !asked.typeChosen())
                .filter(type -> fits(column.type(), beneath.getOrDefault(type, type)));
        return new Column(
                column.name(),
                there.orElse(column.type()),
                column.nullable(),
                column.defaultValue(),
                column.generated());
    }

    /** Whether a column of one type holds what another type is chosen for. */
    private static boolean fits(String wanted, String there) {
        return wanted.equals(there)
                || switch (wanted) {
                    case "text" -> there.equals(ENUM) || TEXT.matcher(there).matches();
                    case "numeric" -> there.startsWith("numeric(");
                    default -> wanted.startsWith("time") && wanted.equals(there.replaceFirst("\\(\\d\\)", ""));
                };
    }
}
