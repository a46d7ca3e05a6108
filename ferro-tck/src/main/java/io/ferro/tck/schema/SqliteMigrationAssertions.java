package io.ferro.tck.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.SchemaException;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.Scalar;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Migrations on SQLite, which builds a table anew for most changes: nothing that was there may be felt to have moved. */
@OnDatabase(Database.SQLITE)
public abstract class SqliteMigrationAssertions extends MigrationAssertions {

    private static final String WAREHOUSE =
            "create table warehouse (id integer primary key autoincrement, name text not null)";

    /** What somebody else might have written: every way to quote, comments, clauses that look like others. */
    private static final String CRATE = """
            create table [Crate] ( -- made by hand, "with" (care), and more
                "ID" integer primary key autoincrement,
                code text, `label` varchar(5) collate nocase /* , */,
                weight real,
                state text default 'old, (odd)', extra blob default x'00ff',
                more any_thing constraint mine check (more <> 'a,b) not null'),
                total integer generated always as (id * 2) stored,
                [shelf] integer, place integer not null default (1 + 1),
                warehouse_id integer references warehouse (id) on delete set null not deferrable
            )""";

    private static final String KEPT =
            "select quote(id) || quote(code) || quote(label) || quote(state) || quote(extra) || typeof(extra)"
                    + " || quote(more) || typeof(more) || quote(total) || quote(place) || quote(warehouse_id) as text from crate order by id";

    private static final String OBJECTS =
            "select coalesce(sql, '') as text from sqlite_master where type in ('index', 'trigger', 'view') and name like 'my%'"
                    + " order by name";

    /** For subclasses. */
    protected SqliteMigrationAssertions() {}

    private Engine handMade() {
        Engine engine = engine(Crate.class, Warehouse.class);
        run(
                engine,
                WAREHOUSE,
                CRATE,
                "create table visit (crate_id integer not null references crate (id) on delete cascade, note text)",
                "create index my_part on crate (label) where label is not null",
                "create index my_expression on crate (lower(label), id desc)",
                "create trigger my_trigger after update of label on crate begin"
                        + " insert into visit values (new.id, 'label; ' || new.label); end",
                "create view my_view as select c.label, w.name from crate c join warehouse w on w.id = c.warehouse_id",
                "insert into warehouse (name) values ('north')",
                "insert into crate (id, code, label, weight, more, warehouse_id)"
                        + " values (1, 'c1', 'A', 1.5, 9223372036854775807, 1), (40, x'c2', 'b', -0.0, '7', null), (41, null, null, 0.1, null, 1)",
                "update crate set weight = 3, extra = 'text in a blob', code = 'c2' where id = 40",
                "insert into crate (id, code, weight) values (90, 'gone', 1)",
                "delete from crate where id = 90",
                "insert into visit values (1, 'first'), (1, 'second'), (41, 'third')");
        return engine;
    }

    @Test
    @Assertion({"MIG-03", "MIG-06"})
    void aTableThatIsBuiltAnewKeepsWhatWasThere() {
        Engine engine = handMade();
        List<String> rows = texts(engine, KEPT);
        List<String> objects = texts(engine, OBJECTS);
        engine.migrate(UPDATES);

        assertThat(texts(engine, KEPT)).isEqualTo(rows).hasSize(3);
        assertThat(texts(engine, OBJECTS)).isEqualTo(objects).hasSize(4);
        assertThat(texts(engine, "select weight as text from crate order by id"))
                .containsExactly("1.5", "3.0", "0.1");
        assertThat(Scalar.of(engine, "select count(*) as n from visit")).isEqualTo(3);
        assertThat(texts(engine, "select quote(arrived) || quote(open) as text from crate"))
                .allSatisfy(text -> assertThat(text).contains("Z'").endsWith("1"));
        assertThat(texts(engine, "select integrity_check as text from pragma_integrity_check"))
                .containsExactly("ok");
        assertThat(engine.fetchAll("select * from pragma_foreign_key_check")).isEmpty();
        assertThat(sql(engine, UPDATES)).isEmpty();
    }

    @Test
    @Assertion("MIG-03")
    void whatWorkedBeforeWorksAfterwards() {
        Engine engine = handMade();
        engine.migrate(UPDATES);
        run(engine, "insert into crate (code, weight) values ('next', 1)");
        assertThat(Scalar.of(engine, "select max(id) as n from crate"))
                .as("a key is never used again")
                .isEqualTo(91);
        run(engine, "update crate set label = 'new' where id = 41");
        assertThat(Scalar.of(engine, "select count(*) as n from visit where note = 'label; new'"))
                .isEqualTo(1);
        run(engine, "delete from crate where id = 1");
        assertThat(Scalar.of(engine, "select count(*) as n from visit where crate_id = 1"))
                .as("foreign keys are on again")
                .isZero();
        assertThatThrownBy(() -> run(engine, "insert into crate (code, weight) values ('next', -1)"))
                .hasMessageContaining("SQLITE_CONSTRAINT");
        assertThat(engine.fetchAll("select * from my_view")).hasSize(1);
    }

    @Test
    @Assertion({"MIG-04", "MIG-05"})
    void everythingImpossibleIsToldAtOnceAndNothingIsChanged() {
        Engine engine = engine(Crate.class, Warehouse.class);
        run(
                engine,
                "create table warehouse (id integer primary key)",
                "insert into warehouse default values",
                "create table crate (id integer primary key, code text, weight numeric, state text, built text, shelf text,"
                        + " place integer, warehouse_id integer)",
                "insert into crate values (1, 'c1', -1, 's', '2020-01-01', '1', 1, 1)",
                "insert into crate values (2, 'c1', null, 's', '2020-01-01', '1', 1, 99)",
                "insert into crate values (3, 'c3', 1, null, '2020-01-01', 'secret', 2, 98)");
        List<String> before = texts(engine, "select sql as text from sqlite_master order by name");
        refused(engine)
                .hasMessageContaining("FERRO-1003: Column name cannot be added to table warehouse, which has rows")
                .hasMessageContaining("FERRO-1004: Column weight of table crate cannot become NOT NULL: 1 row has NULL")
                .hasMessageContaining("FERRO-1005: The values of code in table crate cannot become unique: 1 value is")
                .hasMessageContaining("FERRO-1005: The values of shelf, place in table crate cannot become unique")
                .hasMessageContaining("FERRO-1006: warehouse_id of table crate cannot refer to table warehouse: 2 rows")
                .hasMessageContaining("FERRO-1007: Check ck_crate_weight cannot be put on table crate: 1 row does")
                .hasMessageContaining(
                        "FERRO-1008: Column shelf of table crate cannot become smallint: the value of 1 row")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("c1");
        assertThat(texts(engine, "select sql as text from sqlite_master order by name"))
                .isEqualTo(before);
    }

    @Test
    @Assertion("MIG-05")
    void columnsOnWhichSomethingDependsAreNotDropped() {
        Engine engine = engine(Warehouse.class);
        run(
                engine,
                "create table warehouse (id integer, part integer, name text not null, seen integer, tag integer unique,"
                        + " place integer, low integer, high integer check (high > 5), free integer,"
                        + " sum integer as (low + 1), primary key (id, part))",
                "create view seen_warehouse as select seen from warehouse",
                "create table visit (tag integer references warehouse (tag))",
                "create index somebodys on warehouse (place)");
        assertThatThrownBy(() -> engine.migrate(DESTRUCTIVE))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("FERRO-1010: The primary key of table warehouse is id, part")
                .hasMessageContaining("FERRO-1013: Column part of table warehouse")
                .hasMessageContaining("Column seen of table warehouse cannot be dropped: view seen_warehouse")
                .hasMessageContaining(
                        "Column tag of table warehouse cannot be dropped: tag unique, foreign key of visit")
                .hasMessageContaining("Column place of table warehouse cannot be dropped: index somebodys")
                .hasMessageContaining("Column low of table warehouse cannot be dropped: sum as (low + 1)")
                .hasMessageContaining("Column high of table warehouse cannot be dropped: high check (high > 5)")
                .hasMessageNotContaining("Column free");
    }

    @Test
    @Assertion("MIG-05")
    void namesOfOtherThingsDoNotKeepAColumn() {
        Engine engine = engine(Warehouse.class);
        run(
                engine,
                "create table warehouse (id integer primary key, name text not null, warehouse integer, somebodys integer,"
                        + " named integer, constraint named check (name <> ''))",
                "create index somebodys on warehouse (name)");
        engine.migrate(DESTRUCTIVE);
        assertThat(texts(engine, "select name as text from pragma_table_info('warehouse')"))
                .containsExactly("id", "name");
    }

    @Test
    @Assertion({"MIG-02", "MIG-05"})
    void eachRungGoesAsFarAsItMay() {
        run(
                engine(Warehouse.class),
                "create table warehouse (id integer primary key, old text, gone text, constraint uq_warehouse_old unique (old),"
                        + " constraint ck_warehouse_gone check (gone <> ''))",
                "create index ix_warehouse_gone on warehouse (gone)",
                "create index mine on warehouse (id)",
                "create table other (id integer)");
        ConnectionSettings settings = ConnectionSettings.of(database().url());
        Engine created = engine(settings.autoMigrate(), Warehouse.class);
        assertThat(columns(created)).containsExactly("id", "old", "gone");
        Engine updated = engine(settings.migrateUpdates(), Warehouse.class);
        assertThat(columns(updated)).containsExactly("id", "old", "gone", "name");
        Engine destructive = engine(settings.migrateDestructive(), Warehouse.class);
        assertThat(columns(destructive)).containsExactly("id", "name");
        assertThat(texts(
                        destructive, "select name as text from sqlite_master where name not like 'sqlite%' order by 1"))
                .containsExactly("mine", "other", "warehouse");
        assertThat(sql(destructive, DESTRUCTIVE)).isEmpty();
    }

    @Test
    @Assertion({"MIG-03", "MIG-07"})
    void aPlanShowsAndChangesNothing() {
        Engine engine = handMade();
        List<String> before = texts(engine, "select coalesce(sql, '') as text from sqlite_master order by name");
        assertThat(engine.plan(UPDATES).toString())
                .contains("create table \"ferro_new_Crate\"")
                .contains("alter table \"ferro_new_Crate\" rename to \"Crate\"");
        assertThat(texts(engine, "select coalesce(sql, '') as text from sqlite_master order by name"))
                .isEqualTo(before);
    }

    @Test
    @Assertion("MIG-03")
    void readersSeeEveryRowWhileALargeTableIsBuiltAnew() throws Exception {
        Engine engine = engine(Crate.class, Warehouse.class);
        run(engine, WAREHOUSE, "create table crate (id integer primary key autoincrement, code text)");
        run(
                engine,
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000)"
                        + " insert into crate (code) select 'crate ' || i from n");
        AtomicBoolean done = new AtomicBoolean();
        Background<Long> reader = Background.start("reader", () -> {
            long reads = 0;
            while (!done.get()) {
                assertThat(Scalar.of(engine, "select count(*) as n from crate")).isEqualTo(100_000);
                reads++;
            }
            return reads;
        });
        long begin = System.nanoTime();
        engine.migrate(UPDATES);
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        done.set(true);
        System.out.println("Ferro TCK: SQLite, 100000 rows into a new table in " + time.toMillis() + " ms, read "
                + reader.get() + " times meanwhile");
        assertThat(Scalar.of(engine, "select count(*) as n from crate where code = 'crate ' || id"))
                .isEqualTo(100_000);
        assertThat(sql(engine, UPDATES)).isEmpty();
    }

    private static AbstractThrowableAssert<?, ?> refused(Engine engine) {
        return assertThatThrownBy(() -> engine.migrate(UPDATES))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("FERRO-1001");
    }

    private static List<String> columns(Engine engine) {
        return texts(engine, "select name as text from pragma_table_info('warehouse') order by cid");
    }

    private static List<String> texts(Engine engine, String sql) {
        return engine.fetchAll(sql).stream()
                .map(row -> String.valueOf(row.get("text")))
                .toList();
    }
}
