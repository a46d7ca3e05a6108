package io.ferro.ddl.postgres;

import io.ferro.ddl.Change;
import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Change.DropColumn;
import io.ferro.ddl.Change.DropUnique;
import io.ferro.ddl.Migration;
import io.ferro.ddl.TableName;
import io.ferro.dialect.Dialect;
import io.ferro.error.SchemaErrors;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What else in the database depends on columns and constraints that would change or go. */
final class DependencyObstacles {

    /** The kind of what depends, its name, the table it is on, and a description. A column's own default and sequence go with it. */
    private static final String ON_COLUMN = """
            select case when r.oid is not null then 'rule' when k.oid is not null then 'constraint'
                        when x.relkind in ('i', 'I') then 'index' else 'other' end,
                   coalesce(k.conname, x.relname, ''),
                   coalesce(k.conrelid, i.indrelid, 0)::regclass::text,
                   case when r.oid is not null then 'view ' || r.ev_class::regclass::text
                        else pg_describe_object(d.classid, d.objid, d.objsubid) end
            from pg_depend d
            join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
            left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
            left join pg_constraint k on d.classid = 'pg_constraint'::regclass and k.oid = d.objid
            left join pg_class x on d.classid = 'pg_class'::regclass and x.oid = d.objid
            left join pg_index i on i.indexrelid = x.oid
            left join pg_attrdef f on d.classid = 'pg_attrdef'::regclass and f.oid = d.objid
            where d.refclassid = 'pg_class'::regclass and d.refobjid = to_regclass(?) and a.attname = ?
              and (x.oid is null or x.relkind <> 'S')
              and (k.oid is null or k.contype not in ('n', 'p'))
              and (f.oid is null or f.adrelid <> d.refobjid or f.adnum <> a.attnum)
              and not (d.classid = 'pg_class'::regclass and d.objsubid = 0 and d.objid = d.refobjid)
            group by 1, 2, 3, 4 order by 4
            """;

    private static final String ON_UNIQUE = """
            select pg_describe_object('pg_constraint'::regclass, f.oid, 0)
            from pg_constraint u join pg_constraint f on f.conindid = u.conindid and f.contype = 'f'
            where u.contype = 'u' and u.conrelid = to_regclass(?) and u.conname = ?
            """;

    private final Dialect dialect;
    private final Migration migration;
    private final Probe probe;
    private final Set<String> going;
    private final List<String> found = new ArrayList<>();

    DependencyObstacles(Dialect dialect, Migration migration, Probe probe) {
        this.dialect = dialect;
        this.migration = migration;
        this.probe = probe;
        this.going = migration.going();
    }

    List<String> all() throws SQLException {
        for (DropColumn change : migration.changes(DropColumn.class)) {
            String column = change.column().name();
            if (migration
                    .live()
                    .table(change.table())
                    .filter(table -> table.isKey(column))
                    .isPresent()) {
                found.add(SchemaErrors.keyColumn(change.table(), column));
            } else {
                report(change, column, "dropped", Set.of("rule", "constraint", "index", "other"));
            }
        }
        for (ChangeType change : migration.changes(ChangeType.class)) {
            report(change, change.to().name(), "given another type", Set.of("rule", "other"));
        }
        for (DropUnique change : migration.changes(DropUnique.class)) {
            List<List<String>> users =
                    probe.rows(ON_UNIQUE, name(change.table()), change.unique().name());
            if (!users.isEmpty()) {
                found.add(
                        SchemaErrors.uniqueInUse(change.table(), change.unique().name(), described(users, 0)));
            }
        }
        return found;
    }

    private void report(Change change, String column, String what, Set<String> kinds) throws SQLException {
        List<List<String>> dependents = probe.rows(ON_COLUMN, name(change.table()), column).stream()
                .filter(row -> kinds.contains(row.get(0)) && !going.contains(row.get(1)))
                .toList();
        if (!dependents.isEmpty()) {
            found.add(SchemaErrors.dependents(change.table(), column, what, described(dependents, 3)));
        }
    }

    private static String described(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.joining(", "));
    }

    private String name(TableName table) {
        return dialect.table(table.schema(), table.name());
    }
}
