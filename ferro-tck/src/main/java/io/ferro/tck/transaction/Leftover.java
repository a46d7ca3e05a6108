package io.ferro.tck.transaction;

import io.ferro.Sql;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a statement may leave on a connection.
 *
 * @param statement the statement
 * @param look a query with one value, which tells whether it was left
 */
record Leftover(String statement, String look) {

    static List<Leftover> onPostgres() {
        return List.of(
                new Leftover("set work_mem = '3MB'", "select current_setting('work_mem')"),
                new Leftover(
                        "/* why */ SET SESSION statement_timeout = 77777",
                        "select current_setting('statement_timeout')"),
                new Leftover("set time zone 'Asia/Tokyo'", "select current_setting('timezone')"),
                new Leftover("set search_path to pg_catalog", "select current_schema()"),
                new Leftover(
                        "set session characteristics as transaction read only",
                        "select current_setting('default_transaction_read_only')"),
                new Leftover("do $$ begin set work_mem = '6MB'; end $$", "select current_setting('work_mem')"),
                new Leftover(
                        "insert into author (name) select set_config('work_mem', '5MB', false) where 1 = 2"
                                + " or set_config('work_mem', '5MB', false) is null",
                        "select current_setting('work_mem')"),
                new Leftover(
                        "create temp table author (id bigint, name text, born int)",
                        "select to_regclass('pg_temp.author') is not null"),
                new Leftover(
                        "create table pg_temp.author (id bigint)", "select to_regclass('pg_temp.author') is not null"),
                new Leftover("prepare q as select 1", "select count(*) from pg_prepared_statements where name = 'q'"),
                new Leftover(
                        "declare c cursor with hold for select 1", "select count(*) from pg_cursors where name = 'c'"),
                new Leftover(
                        "do $$ begin perform pg_advisory_lock(7); end $$",
                        "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()"));
    }

    /** It begins when its transaction ends. */
    static Leftover listening() {
        return new Leftover("listen news", "select count(*) from pg_listening_channels()");
    }

    static List<Leftover> inTransactionOnSqlite() {
        return List.of(
                new Leftover("create temp table note (text)", "select count(*) from temp.sqlite_master"),
                new Leftover("create table temp.note (text)", "select count(*) from temp.sqlite_master"),
                new Leftover("create temp view note as select 1", "select count(*) from temp.sqlite_master"),
                new Leftover("pragma case_sensitive_like = on", "select 'a' like 'A'"),
                new Leftover("pragma cache_size = 77", "pragma cache_size"));
    }

    static List<Leftover> onSqlite(Path other) {
        List<Leftover> always = inTransactionOnSqlite();
        return Stream.concat(
                        always.stream(),
                        Stream.of(
                                new Leftover(
                                        "attach '" + other + "' as other", "select count(*) from pragma_database_list"),
                                new Leftover("pragma foreign_keys = off", "pragma foreign_keys"),
                                new Leftover("pragma query_only = on", "pragma query_only"),
                                new Leftover("PRAGMA main.recursive_triggers = 1", "pragma recursive_triggers"),
                                new Leftover("pragma busy_timeout = 1", "pragma busy_timeout")))
                .toList();
    }

    /** {@return what is seen} */
    @Nullable
    Object look(Sql sql) {
        return sql.fetchOne(look).orElseThrow().get(1, Object.class);
    }
}
