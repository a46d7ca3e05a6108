package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The databases of tests on one server. One that a test has left is emptied for another test, where that leaves nothing: to make one takes
 * PostgreSQL a tenth of a second of processor time, to empty one a hundredth. Safe for use by several threads.
 */
final class PostgresDatabases {

    /** Behind so many tests the catalogs of a database are full of what is gone. */
    private static final int MOST_USES = 30;

    private static final String EMPTY = """
            do $$
            declare
                own record;
            begin
                for own in select nspname from pg_namespace
                        where nspname <> 'information_schema' and nspname not like 'pg\\_%' loop
                    execute format('drop schema %I cascade', own.nspname);
                end loop;
                create schema public authorization pg_database_owner;
                grant usage on schema public to public;
            end $$
            """;

    /** What belongs to a database and to no schema. */
    private static final String LEFTOVERS = """
            select (select count(*) from pg_extension where extname <> 'plpgsql')
                + (select count(*) from pg_event_trigger)
                + (select count(*) from pg_publication)
                + (select count(*) from pg_foreign_data_wrapper)
                + (select count(*) from pg_default_acl)
                + (select count(*) from pg_largeobject_metadata)
                + (select count(*) from pg_cast where oid >= 16384)
                + (select count(*) from pg_language where oid >= 16384)
                + (select count(*) from pg_prepared_xacts where database = current_database())
                + (select count(*) from pg_replication_slots where database = current_database())
                + (select count(*) from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
                    where d.datname = current_database())
                + (select count(*) from pg_database where datname = current_database()
                    and (datacl is not null or datconnlimit <> -1 or datistemplate
                        or datdba <> (select oid from pg_roles where rolname = current_user)))
            """;

    private final PostgresAddress address;
    private final String strategy;
    private final boolean reused;
    private final Queue<Emptied> emptied = new ConcurrentLinkedQueue<>();

    /** A database that waits for its next test. */
    private record Emptied(String name, int uses) {}

    /**
     * Knows no database yet.
     *
     * @param address the server
     * @param own whether it ends with this process, and its databases with it
     */
    PostgresDatabases(PostgresAddress address, boolean own) {
        this.address = address;
        try (Connection connection = address.connect()) {
            boolean knowsStrategies = connection.getMetaData().getDatabaseMajorVersion() >= 15;
            // Copying files is five times as fast as logging pages.
            strategy = knowsStrategies ? " strategy = file_copy" : "";
            reused = own && knowsStrategies;
        } catch (SQLException e) {
            throw TckErrors.serverUnreachable(address, e);
        }
    }

    /** {@return an empty database with a name that none has had} */
    TestDatabase create() {
        String name = "ferro_tck_" + UUID.randomUUID().toString().replace("-", "");
        Emptied free = emptied.poll();
        if (free == null) {
            execute("create database " + name + strategy);
            return database(name, 1);
        }
        execute("alter database " + free.name() + " rename to " + name);
        return database(name, free.uses() + 1);
    }

    private TestDatabase database(String name, int uses) {
        AtomicBoolean closed = new AtomicBoolean();
        return new TestDatabase(Database.POSTGRESQL, address.url(name), name + " on " + address, () -> {
            if (!closed.getAndSet(true)) {
                close(name, uses);
            }
        });
    }

    private void close(String name, int uses) {
        @Nullable String kept = reused && uses < MOST_USES ? kept(name) : null;
        if (kept != null) {
            emptied.add(new Emptied(kept, uses));
            return;
        }
        execute("drop database if exists " + name + " with (force)");
        execute("drop database if exists " + afterUse(name) + " with (force)");
    }

    /** {@return the name of a database that nobody uses any more} */
    private static String afterUse(String name) {
        return name + "_used";
    }

    /** {@return the new name of a database that is empty again, null where something is left in it} */
    private @Nullable String kept(String name) {
        String kept = afterUse(name);
        try {
            try (Connection connection = address.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '"
                        + name + "' and backend_type = 'client backend'");
                statement.execute("alter database " + name + " rename to " + kept);
            }
            try (Connection connection = address.connect(kept);
                    Statement statement = connection.createStatement()) {
                statement.execute("set statement_timeout = '10s'");
                statement.execute(EMPTY);
                try (ResultSet leftovers = statement.executeQuery(LEFTOVERS)) {
                    leftovers.next();
                    return leftovers.getInt(1) == 0 ? kept : null;
                }
            }
        } catch (SQLException e) {
            // Whatever a test has done to it keeps it from being used again.
            return null;
        }
    }

    private void execute(String sql) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw TckErrors.statementRefused(sql, address, e);
        }
    }
}
