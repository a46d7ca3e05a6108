package io.ferro.tck.existing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** Everything that a database says about itself, as text that two moments can be compared by. */
final class Catalog {

    private static final String SQLITE = "select type, name, tbl_name, rootpage, sql from sqlite_schema order by 1, 2";

    private static final String POSTGRES = """
            with mine as (
                select n.oid, n.nspname from pg_namespace n
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
            select 'schema' as what, nspname::text as name, '' as text from mine
            union all
            select 'relation ' || c.relkind::text, nspname || '.' || relname,
                concat_ws(' ', c.oid, relfilenode, relpersistence, relrowsecurity, reloptions, obj_description(c.oid))
                from pg_class c join mine n on n.oid = relnamespace
            union all
            select 'column', nspname || '.' || relname || '.' || attnum,
                concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,
                    attcollation, attisdropped, pg_get_expr(adbin, adrelid), col_description(c.oid, attnum))
                from pg_attribute a
                join pg_class c on c.oid = attrelid
                join mine n on n.oid = relnamespace
                left join pg_attrdef d on adrelid = attrelid and adnum = attnum
            union all
            select 'constraint', nspname || '.' || conrelid::regclass || '.' || conname, pg_get_constraintdef(o.oid)
                from pg_constraint o join mine n on n.oid = connamespace
            union all
            select 'index', nspname || '.' || relname, pg_get_indexdef(c.oid)
                from pg_class c join mine n on n.oid = relnamespace where relkind = 'i'
            union all
            select 'view', nspname || '.' || relname, pg_get_viewdef(c.oid)
                from pg_class c join mine n on n.oid = relnamespace where relkind in ('v', 'm')
            union all
            select 'trigger', nspname || '.' || relname || '.' || tgname, pg_get_triggerdef(t.oid)
                from pg_trigger t join pg_class c on c.oid = tgrelid join mine n on n.oid = relnamespace
                where not tgisinternal
            union all
            select 'function', nspname || '.' || proname || p.oid, pg_get_functiondef(p.oid)
                from pg_proc p join mine n on n.oid = pronamespace
            union all
            select 'type ' || t.typtype::text, nspname || '.' || typname,
                concat_ws(' ', t.oid, typnotnull, typdefault, format_type(typbasetype, typtypmod),
                    (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = t.oid))
                from pg_type t join mine n on n.oid = typnamespace
            union all
            select 'sequence', nspname || '.' || relname,
                concat_ws(' ', format_type(seqtypid, null), seqstart, seqincrement, seqmin, seqmax, seqcycle,
                    (select refobjid::regclass::text || refobjsubid from pg_depend
                     where objid = c.oid and deptype in ('a', 'i') limit 1))
                from pg_sequence s join pg_class c on c.oid = seqrelid join mine n on n.oid = relnamespace
            order by 1, 2
            """;

    private Catalog() {}

    static String of(DataSource database, boolean sqlite) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sqlite ? SQLITE : POSTGRES)) {
            StringJoiner text = new StringJoiner("\n");
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringJoiner line = new StringJoiner(" | ");
                for (int i = 1; i <= width; i++) {
                    line.add(String.valueOf(rows.getString(i)));
                }
                text.add(line.toString());
            }
            return text.toString();
        }
    }
}
