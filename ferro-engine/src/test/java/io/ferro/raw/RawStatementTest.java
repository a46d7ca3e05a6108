package io.ferro.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set search_path to x",
                "SET SESSION AUTHORIZATION bob",
                "/* set local */ set role bob",
                "-- local\nset role bob",
                "reset all",
                "listen channel",
                "prepare p as select 1",
                "deallocate all",
                "discard all",
                "declare c cursor with hold for select 1",
                "create temp table t (a int)",
                "create or replace temporary view v as select 1",
                "create local temp table t (a int)",
                "select 1 as a into temp t",
                "select pg_advisory_lock(1)",
                "select set_config('search_path', 'x', false)",
                "select set_config(?, ?, ?)",
                "select set_config('a.b', 'x', true), set_config('search_path', 'x', false)",
                "create table pg_temp.t (a int)",
                "create table if not exists pg_temp.t (a int)",
                "with s as (select 1 as a) select a into temporary t from s",
                "update pg_settings set setting = '3MB' where name = 'work_mem'",
                "update pg_catalog.pg_settings set setting = '3MB' where name = 'work_mem'",
                "select pg_advisory_unlock_all()",
            })
    void postgresKeepsItInTheSession(String sql) {
        assertThat(RawStatement.of(sql, true).effect()).isEqualTo(SessionEffect.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set local search_path to x",
                "set transaction isolation level serializable",
                "set constraints all deferred",
                "prepare transaction 'x'",
                "declare c cursor for select 1",
                "select temp from weather",
                "select 'set_config' as \"set_config\"",
                "select $$ listen $$, $a$ $b$ pg_advisory_lock $a$",
                "select E'it\\'s set_config' as a",
                "select set_config('search_path', 'x', true)",
                "select pg_advisory_xact_lock(1)",
                "insert into temp select * from x",
                "insert into weather (temp) values (1)",
                "create table temperature (a int)",
                "create table weather (temp int)",
                "create index temp on weather (a)",
                "with w as (select 1 as a) insert into temp select a from w",
                "create temp table t (a int) on commit drop",
                "update t set pg_settings = 1",
                "notify channel",
                "update t set a = 1",
                "",
            })
    void postgresKeepsNothingOf(String sql) {
        assertThat(RawStatement.of(sql, true).effect()).isEqualTo(SessionEffect.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"do $$ begin perform set_config('a.b', 'c', false); end $$", "call p()", "savepoint s"})
    void postgresMayKeep(String sql) {
        assertThat(RawStatement.of(sql, true).effect()).isEqualTo(SessionEffect.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pragma foreign_keys = off",
                "attach 'x.db' as x",
                "detach x",
                "create temp table t (a)",
                "create table temp.t (a)",
                "create unique index if not exists temp.i on t (a)",
                "create temp trigger t after insert on x begin select 1; end",
            })
    void sqliteKeepsItInTheConnection(String sql) {
        assertThat(RawStatement.of(sql, false).effect()).isEqualTo(SessionEffect.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1;",
                "select 1 ; -- and a comment; with one",
                "select ';' ; /* ; */",
                "select \";\" from t",
                "select 'it''s; so'",
            })
    void oneStatement(String sql) {
        assertThat(RawStatement.of(sql, true).reads()).isTrue();
        assertThat(RawStatement.of(sql, false).reads()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select $a$;$a$, $$;$$",
                "select E'\\';' as a",
                "/* /* ; */ ; */ select 1",
                "create function f() returns int language sql begin atomic select 1; select case when true then 2 end; end",
                "select ?|array['a;b'] from t",
            })
    void onePostgresStatement(String sql) {
        assertThatCode(() -> RawStatement.of(sql, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create trigger t after insert on x begin update x set a = case when 1 then 2 end; select 1; end",
                "select [;] from t",
                "select `;` from t",
            })
    void oneSqliteStatement(String sql) {
        assertThatCode(() -> RawStatement.of(sql, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1; select 2",
                "select 1;set search_path to x;",
                "select 'a''';select 2",
                "select 1 /* ; */ ; (select 2)",
                "select 1; $1",
            })
    void severalStatementsAreRefused(String sql) {
        for (boolean postgres : new boolean[] {true, false}) {
            assertThatThrownBy(() -> RawStatement.of(sql, postgres))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("FERRO-0408")
                    .hasMessageContaining("2 statements");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "BEGIN immediate", "start transaction", "commit", "end", "rollback", "abort"})
    void transactionControlIsRefused(String sql) {
        assertThatThrownBy(() -> RawStatement.of(sql, true))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("FERRO-0409");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rollback to s", "rollback to savepoint s", "commit prepared 'x'", "release s"})
    void partsOfATransactionAreNot(String sql) {
        assertThat(RawStatement.of(sql, true).reads()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values (1)",
                "with gone as (delete from t returning 1) select * from gone",
                "pragma journal_mode",
                "update t set a = (select 1)",
            })
    void writes(String sql) {
        assertThat(RawStatement.of(sql, false).reads()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " SELECT 1",
                "with a as (select 1) select * from a",
                "values (1)",
                "select replace('a', 'b', 'c')"
            })
    void reads(String sql) {
        assertThat(RawStatement.of(sql, false).reads()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'open",
                "select \"open",
                "/* open",
                "select $a$ open",
                "select [open",
                "E'\\",
                "$",
                "'",
                "e'"
            })
    void anUnfinishedTextEndsSomewhere(String sql) {
        assertThatCode(() -> RawStatement.of(sql, true)).doesNotThrowAnyException();
        assertThatCode(() -> RawStatement.of(sql, false)).doesNotThrowAnyException();
    }
}
