package io.ferro.tck.evolution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL's catalog tells of the schema {@code public}. */
final class LivePostgres extends LiveSchema {

    private static final String IN_PUBLIC = " where c.relnamespace = 'public'::regnamespace";

    private static final String COLUMNS =
            "select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,"
                    + " a.attidentity, pg_get_expr(d.adbin, d.adrelid) from pg_class c join pg_attribute a on a.attrelid = c.oid"
                    + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum" + IN_PUBLIC
                    + " and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped";

    private static final String INDEXES = "select c.relname, i.indisunique, i.indisprimary,"
            + " (select json_agg(a.attname order by k.n) from unnest(i.indkey::int[]) with ordinality k(attnum, n)"
            + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum)"
            + " from pg_class c join pg_index i on i.indrelid = c.oid" + IN_PUBLIC
            + " and i.indisvalid and i.indpred is null and i.indexprs is null";

    private static final String REFERENCES = "select c.relname, a.attname, t.relname, b.attname, k.confdeltype"
            + " from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'"
            + " join pg_class t on t.oid = k.confrelid"
            + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]"
            + " join pg_attribute b on b.attrelid = t.oid and b.attnum = k.confkey[1]" + IN_PUBLIC
            + " and k.convalidated and cardinality(k.conkey) = 1";

    private static final String CHECKS = "select c.relname, a.attname, pg_get_constraintdef(k.oid)"
            + " from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'c'"
            + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]" + IN_PUBLIC
            + " and k.convalidated";

    private static final Pattern COMPARISON = Pattern.compile("([<>]) '?(\\d+)");

    private static final Map<String, String> RULES =
            Map.of("a", "no action", "r", "restrict", "c", "cascade", "n", "set null", "d", "set default");

    LivePostgres(Connection connection) {
        super(connection);
    }

    @Override
    Looks looks() throws SQLException {
        Looks looks = new Looks();
        for (List<String> column : rows(COLUMNS)) {
            looks.column(
                    column.get(0),
                    column.get(1),
                    column.get(2),
                    column.get(3).equals("t"),
                    !column.get(4).isEmpty());
            if (!column.get(5).equals("NULL")) {
                looks.defaulted(
                        column.get(0),
                        column.get(1),
                        rows("select " + column.get(5)).get(0).get(0));
            }
        }
        for (List<String> index : rows(INDEXES)) {
            List<String> columns = names(index.get(3));
            if (index.get(2).equals("t")) {
                looks.key(index.get(0), columns);
            } else if (index.get(1).equals("t")) {
                looks.unique(index.get(0), columns);
            } else {
                looks.index(index.get(0), columns);
            }
        }
        for (List<String> key : rows(REFERENCES)) {
            looks.reference(key.get(0), key.get(1), key.get(2), key.get(3), RULES.getOrDefault(key.get(4), key.get(4)));
        }
        for (List<String> check : rows(CHECKS)) {
            Matcher comparison = COMPARISON.matcher(check.get(2));
            looks.check(
                    check.get(0),
                    check.get(1),
                    comparison.find() ? comparison.group(1) + " " + comparison.group(2) : check.get(2));
        }
        return looks;
    }

    /** Names come as JSON, because any of them may hold a comma. */
    private List<String> names(String json) throws SQLException {
        return rows("select * from json_array_elements_text(" + text(json) + "::json)").stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Override
    List<String> dump() throws SQLException {
        return rows(
                        "select c.relname, c.relkind::text, a.attname, a.attnum::text,"
                                + " format_type(a.atttypid, a.atttypmod), a.attnotnull::text, a.attidentity::text,"
                                + " pg_get_expr(d.adbin, d.adrelid), case when c.relkind = 'i' then pg_get_indexdef(c.oid) end"
                                + " from pg_class c join pg_attribute a on a.attrelid = c.oid"
                                + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum" + IN_PUBLIC
                                + " and a.attnum > 0 union all select conrelid::regclass::text, contype::text, conname, '', '', '', '',"
                                + " pg_get_constraintdef(oid), '' from pg_constraint where connamespace = 'public'::regnamespace"
                                + " union all select n.nspname, t.typname, '', '', '', '', '', '', '' from pg_type t"
                                + " join pg_namespace n on n.oid = t.typnamespace where n.nspname = 'public' order by 1, 2, 3, 4")
                .stream()
                .map(Object::toString)
                .toList();
    }
}
