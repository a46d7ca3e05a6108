package io.ferro.tck.pooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.Sql;
import io.ferro.tck.Assertion;
import io.ferro.tck.PgBouncerOptions.Mode;
import io.ferro.tck.engine.Scalar;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would stay on a connection to the server when the next client has it, and what would not. */
public abstract class RefusedStatementsAssertions extends PooledAssertions {

    private static final List<String> KEPT_BY_A_SESSION = List.of(
            "set work_mem = '3MB'",
            "SET SESSION work_mem TO '3MB'",
            "set search_path to elsewhere",
            "set time zone 'UTC'",
            "set role none",
            "set session authorization default",
            "set session characteristics as transaction read only",
            "set names 'UTF8'",
            "set schema 'public'",
            "/* why */ set work_mem = '3MB'",
            "-- why\n  set work_mem = '3MB'",
            "reset work_mem",
            "reset all",
            "reset role",
            "listen news",
            "unlisten *",
            "prepare q as select 1",
            "deallocate all",
            "discard all",
            "discard temp",
            "load 'plpgsql'",
            "create temp table t (n int)",
            "create temporary table t (n int)",
            "create local temp table t (n int)",
            "create temp view v as select 1",
            "create or replace temp view v as select 1",
            "create temp sequence s",
            "create table pg_temp.t (n int)",
            "select 1 as n into temp t",
            "select 1 as n into temporary table t",
            "declare c cursor with hold for select 1",
            "select pg_advisory_lock(7)",
            "select pg_advisory_lock_shared(7)",
            "select pg_try_advisory_lock(7)",
            "SELECT Pg_Catalog . Pg_Advisory_Unlock(7)",
            "select pg_advisory_unlock_all()",
            "with l as (select pg_advisory_lock(7)) select * from l",
            "select set_config('work_mem', '3MB', false)",
            "select set_config('work_mem', '3MB', true), set_config('work_mem', '3MB', false)",
            "update pg_settings set setting = '3MB' where name = 'work_mem'");

    private static final List<String> OVER_WITH_THE_TRANSACTION = List.of(
            "set local work_mem = '3MB'",
            "SET LOCAL work_mem TO '3MB'",
            "set transaction isolation level serializable",
            "set constraints all deferred",
            "select pg_advisory_xact_lock(7)",
            "select pg_try_advisory_xact_lock(7)",
            "create temp table t (n int) on commit drop",
            "declare c cursor for select 1",
            "notify news",
            "lock table thing in share mode",
            "select set_config('work_mem', '3MB', true)");

    private static final List<String> HARMLESS = List.of(
            "insert into thing values (1, 'set work_mem = 1')",
            "insert into thing values (2, $$listen news$$)",
            "insert into thing values (3, 'pg_advisory_lock(7)') -- set role x",
            "update thing set name = 'x'",
            "update thing set id = 4, name = 'reset all' where id = 5",
            "delete from thing where name = 'discard all'",
            "create table \"set\" (\"listen\" int)",
            "create table temp_values (temp int)",
            "create index thing_name on thing (name)",
            "select id, 'set_config(1)' as reset from thing",
            "select name as temp from thing",
            "insert into thing select 9, name from thing where false",
            "comment on table thing is 'temp'",
            "select e'it\\'s; set role x' as name");

    private Engine engine;

    /** For subclasses. */
    protected RefusedStatementsAssertions() {}

    @BeforeEach
    final void connect() {
        engine = unconnected().connect(url(Mode.TRANSACTION));
        engine.execute("create table thing (id bigint primary key, name text)");
    }

    @Test
    @Assertion("CONN-05")
    void whatThePoolerCannotKeepIsRefusedWithTheReason() {
        for (String sql : KEPT_BY_A_SESSION) {
            assertRefused(engine, sql);
        }
        engine.runInTransaction(tx -> KEPT_BY_A_SESSION.forEach(sql -> assertRefused(tx, sql)));
        assertThat(engine.fetchOne("select current_setting('work_mem') as m")
                        .orElseThrow()
                        .getString("m"))
                .isNotEqualTo("3MB");
        assertThat(Scalar.of(engine, "select count(*) as n from pg_locks where locktype = 'advisory'"))
                .isZero();
    }

    @Test
    @Assertion("CONN-05")
    void whatEndsWithItsTransactionWorksInOne() {
        for (String sql : OVER_WITH_THE_TRANSACTION) {
            assertThatCode(() -> engine.runInTransaction(tx -> run(tx, sql)))
                    .as(sql)
                    .doesNotThrowAnyException();
        }
        for (int i = 0; i < SERVER_CONNECTIONS * 2; i++) {
            assertThat(engine.fetchOne("select current_setting('work_mem') as m")
                            .orElseThrow()
                            .getString("m"))
                    .isNotEqualTo("3MB");
        }
    }

    @Test
    @Assertion("CONN-05")
    void whatOnlyLooksLikeThatIsNotRefused() {
        for (String sql : HARMLESS) {
            assertThatCode(() -> run(engine, sql)).as(sql).doesNotThrowAnyException();
        }
        engine.execute("drop table \"set\", temp_values");
        engine.execute("drop index thing_name");
        engine.execute("delete from thing");
        engine.runInTransaction(tx -> {
            for (String sql : HARMLESS) {
                assertThatCode(() -> run(tx, sql)).as(sql).doesNotThrowAnyException();
            }
        });
    }

    @Test
    @Assertion("CONN-05")
    void aLocalSettingHoldsInItsTransaction() {
        engine.runInTransaction(tx -> {
            tx.execute("set local work_mem = '3MB'");
            assertThat(tx.fetchOne("show work_mem").orElseThrow().getString("work_mem"))
                    .isEqualTo("3MB");
        });
        assertThat(engine.fetchOne("show work_mem").orElseThrow().getString("work_mem"))
                .isNotEqualTo("3MB");
    }

    @Test
    @Assertion("CONN-05")
    void aRefusalChangesNothingAndTheTransactionGoesOn() {
        engine.runInTransaction(tx -> {
            tx.execute("insert into thing values (1, 'kept')");
            assertRefused(tx, "set work_mem = '3MB'");
            tx.execute("insert into thing values (2, 'kept too')");
        });
        assertThat(Scalar.of(engine, "select count(*) as n from thing")).isEqualTo(2);
    }

    private static void run(Sql sql, String statement) {
        if (statement.startsWith("select")) {
            sql.fetchAll(statement);
        } else {
            sql.execute(statement);
        }
    }

    private static void assertRefused(Sql sql, String statement) {
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> sql.execute(statement), () -> sql.fetchAll(statement), () -> sql.fetchOne(statement))) {
            assertThatThrownBy(attempt)
                    .as(statement)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("FERRO-0410: ")
                    .hasMessageContaining("a pooler of transactions (another server process answers");
        }
    }
}
