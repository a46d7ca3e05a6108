package io.ferro.tck.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SQLite's pragmas tell. */
final class LiveSqlite extends LiveSchema {

    private static final String TABLES =
            "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'";

    private static final Pattern CHECK = Pattern.compile("\"((?:[^\"]|\"\")*)\"\\s*\\)? ([<>] \\d+)");

    LiveSqlite(Connection connection) {
        super(connection);
    }

    @Override
    Looks looks() throws SQLException {
        assertThat(rows("pragma integrity_check")).containsExactly(List.of("ok"));
        assertThat(rows("pragma foreign_key_check")).isEmpty();
        Looks looks = new Looks();
        for (List<String> table : rows(TABLES)) {
            looks.table(table.get(0));
            columns(looks, table.get(0), table.get(1));
            indexes(looks, table.get(0));
            for (List<String> key : rows("select \"from\", \"table\", \"to\", on_delete from pragma_foreign_key_list("
                    + text(table.get(0)) + ")")) {
                looks.reference(
                        table.get(0),
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3).toLowerCase(Locale.ROOT));
            }
        }
        return looks;
    }

    private void columns(Looks looks, String table, String sql) throws SQLException {
        String flat = sql.toLowerCase(Locale.ROOT);
        for (List<String> column : rows("select name, type, \"notnull\", pk, dflt_value from pragma_table_xinfo("
                + text(table) + ") where hidden = 0")) {
            String name = column.get(0);
            String type = column.get(1).toLowerCase(Locale.ROOT);
            String declared = quoted(name).toLowerCase(Locale.ROOT) + " " + type;
            boolean decimal = flat.contains(declared + " collate decimal")
                    || flat.contains(declared + " not null collate decimal");
            boolean key = !column.get(3).equals("0");
            boolean generated = key && flat.contains("autoincrement");
            looks.column(
                    table,
                    name,
                    type + (decimal ? " collate decimal" : ""),
                    key || column.get(2).equals("1"),
                    generated);
            if (!column.get(4).equals("NULL")) {
                looks.defaulted(
                        table, name, rows("select " + column.get(4)).get(0).get(0));
            }
        }
        Matcher check = CHECK.matcher(sql);
        while (check.find()) {
            looks.check(table, check.group(1).replace("\"\"", "\""), check.group(2));
        }
        looks.key(
                table,
                rows("select name from pragma_table_xinfo(" + text(table) + ") where pk > 0 order by pk").stream()
                        .map(row -> row.get(0))
                        .toList());
    }

    private void indexes(Looks looks, String table) throws SQLException {
        for (List<String> index : rows(
                "select name, \"unique\", origin from pragma_index_list(" + text(table) + ") where origin <> 'pk'")) {
            List<String> columns =
                    rows("select name from pragma_index_info(" + text(index.get(0)) + ") order by seqno").stream()
                            .map(row -> row.get(0))
                            .toList();
            if (index.get(1).equals("1")) {
                looks.unique(table, columns);
            } else {
                looks.index(table, columns);
            }
        }
    }

    @Override
    List<String> dump() throws SQLException {
        return rows("select type, name, tbl_name, sql from sqlite_master order by type, name").stream()
                .map(Object::toString)
                .toList();
    }
}
