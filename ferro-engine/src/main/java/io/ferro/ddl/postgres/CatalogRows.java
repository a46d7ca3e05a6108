package io.ferro.ddl.postgres;

import io.ferro.ddl.Check;
import io.ferro.ddl.Column;
import io.ferro.ddl.Index;
import io.ferro.ddl.Reference;
import io.ferro.ddl.UniqueKey;
import io.ferro.model.OnDelete;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what is on several tables, each kind of thing by one query. */
final class CatalogRows {

    /** A sequence, an identity and a generated column all make the value by themselves. */
    private static final String COLUMNS = """
            select a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                   pg_get_expr(d.adbin, d.adrelid),
                   a.attidentity <> '' or a.attgenerated <> ''
                       or coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false)
            from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = any (?) and a.attnum > 0 and not a.attisdropped
            order by a.attrelid, a.attnum
            """;

    /** A foreign key to a partitioned table has further rows for its partitions. */
    private static final String CONSTRAINTS = """
            select c.conrelid, c.conname, c.contype,
                   (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k (num, n)
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num),
                   (select array_agg(a.attname::text order by k.n) from unnest(c.confkey) with ordinality k (num, n)
                    join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num),
                   c.confdeltype, pg_get_expr(c.conbin, c.conrelid),
                   pg_get_constraintdef(c.oid) not like 'UNIQUE NULLS NOT DISTINCT%',
                   n.nspname, t.relname, pg_table_is_visible(t.oid)
            from pg_constraint c
            left join pg_class t on t.oid = c.confrelid
            left join pg_namespace n on n.oid = t.relnamespace
            where c.conrelid = any (?) and c.contype in ('p', 'u', 'f', 'c')
              and not exists (select from pg_constraint p where p.oid = c.conparentid and p.conrelid = c.conrelid)
            order by c.conname
            """;

    /** A plain index is what CREATE INDEX makes of a list of columns. */
    private static final String INDEXES = """
            select i.indrelid, x.relname, i.indisunique,
                   (select array_agg(a.attname::text order by k.n) from unnest(i.indkey::int2[]) with ordinality k (num, n)
                    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.num),
                   m.amname = 'btree' and i.indpred is null and i.indexprs is null and i.indisvalid
                       and i.indnkeyatts = i.indnatts and not (0 <> any (i.indoption::int2[]))
                       and pg_get_indexdef(i.indexrelid) not like '%NULLS NOT DISTINCT%'
                       and (select bool_and(o.opcdefault) from unnest(i.indclass::oid[]) k (oid)
                            join pg_opclass o on o.oid = k.oid)
            from pg_index i join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
            where i.indrelid = any (?) and not i.indisprimary
              and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('u', 'x'))
            order by x.relname
            """;

    private final Connection connection;
    private final Relations relations;
    private final Map<Long, TableParts> tables;

    CatalogRows(Connection connection, Relations relations, Map<Long, TableParts> tables) {
        this.connection = connection;
        this.relations = relations;
        this.tables = tables;
    }

    void columns() throws SQLException {
        each(COLUMNS, (row, table) -> {
            boolean generated = row.getBoolean(6);
            table.columns.add(new Column(
                    row.getString(2),
                    row.getString(3),
                    !row.getBoolean(4),
                    generated ? null : row.getString(5),
                    generated));
        });
    }

    void constraints() throws SQLException {
        each(CONSTRAINTS, this::constraint);
    }

    private void constraint(ResultSet row, TableParts table) throws SQLException {
        String name = row.getString(2);
        switch (row.getString(3)) {
            case "p" -> table.key.addAll(names(row.getArray(4)));
            case "u" -> {
                if (row.getBoolean(8)) {
                    table.uniques.add(new UniqueKey(name, names(row.getArray(4)), true));
                }
            }
            case "f" ->
                table.references.add(new Reference(
                        name,
                        names(row.getArray(4)),
                        relations.name(row.getString(9), row.getString(10), row.getBoolean(11)),
                        names(row.getArray(5)),
                        onDelete(row.getString(6))));
            default -> table.checks.add(new Check(name, row.getString(7)));
        }
    }

    void indexes() throws SQLException {
        each(INDEXES, (row, table) -> {
            String name = row.getString(2);
            List<String> columns = names(row.getArray(4));
            boolean plain = row.getBoolean(5);
            if (plain && row.getBoolean(3)) {
                table.uniques.add(new UniqueKey(name, columns, false));
            } else {
                table.indexes.add(new Index(name, columns, plain));
            }
        });
    }

    private void each(String sql, RowReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1, connection.createArrayOf("oid", tables.keySet().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows, Objects.requireNonNull(tables.get(rows.getLong(1))));
                }
            }
        }
    }

    private static List<String> names(@Nullable Array names) throws SQLException {
        return names == null ? List.of() : List.of((String[]) names.getArray());
    }

    private static OnDelete onDelete(String type) {
        return switch (type) {
            case "c" -> OnDelete.CASCADE;
            case "r" -> OnDelete.RESTRICT;
            case "n" -> OnDelete.SET_NULL;
            case "d" -> OnDelete.SET_DEFAULT;
            default -> OnDelete.NO_ACTION;
        };
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row, TableParts table) throws SQLException;
    }
}
