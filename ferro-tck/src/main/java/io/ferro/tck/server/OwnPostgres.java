package io.ferro.tck.server;

import io.ferro.tck.TemporaryDirectory;
import io.ferro.tck.error.TckErrors;
import io.ferro.tck.network.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/**
 * A PostgreSQL server of one test, which may stop it, kill it or replace it: its own data directory, and the same port of the loopback
 * address whatever happens to it. It comes from the artifact of the embedded server. What was committed survives the end of its
 * processes, though not that of the machine. Used by one thread at a time.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final String ADDRESS = "127.0.0.1";

    private final PostgresTemplate template = PostgresTemplate.get();
    private final TemporaryDirectory home = TemporaryDirectory.create("ferro-tck-server-");
    private final Path data = home.path().resolve("data");
    private final PostgresControl control = new PostgresControl(template, home.path());
    private final int port;
    private boolean killed;

    private OwnPostgres(int port) {
        this.port = port;
        template.add(this);
    }

    /**
     * {@return a new server that runs, empty}
     *
     * @param settings further lines of its configuration, such as {@code "max_connections = 20"}
     * @throws IllegalStateException if it does not start
     */
    public static OwnPostgres create(String... settings) {
        OwnPostgres server = new OwnPostgres(freePort());
        try {
            DirectoryCopy.ofStopped(server.template.data(), server.data);
            server.configure(
                    "listen_addresses = '" + ADDRESS + "'",
                    "unix_socket_directories = ''",
                    "fsync = off",
                    "shared_buffers = '16MB'",
                    "wal_keep_size = '128MB'"); // For the replicas, which are copied without the log.
            server.configure("port = " + server.port);
            server.configure(settings);
            server.start();
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw TckErrors.ownServer("started", e);
        }
    }

    /**
     * {@return a new server that follows this one and answers questions}
     *
     * @throws IllegalStateException if it does not start
     */
    public OwnPostgres replica() {
        return replica(freePort());
    }

    /**
     * {@return a new server that follows this one, on the port of another one}
     *
     * @param stopped the other one, which does not run any more
     * @throws IllegalStateException if it does not start
     */
    public OwnPostgres replicaInPlaceOf(OwnPostgres stopped) {
        return replica(stopped.port);
    }

    private OwnPostgres replica(int port) {
        OwnPostgres replica = new OwnPostgres(port);
        try {
            copyTo(replica.data);
            replica.configure(
                    "port = " + replica.port,
                    "primary_conninfo = 'host=" + ADDRESS + " port=" + this.port + " user=postgres'",
                    "hot_standby = on",
                    "wal_retrieve_retry_interval = '200ms'");
            Files.createFile(replica.data.resolve("standby.signal"));
            replica.start();
            return replica;
        } catch (IOException | SQLException | RuntimeException e) {
            replica.close();
            throw TckErrors.ownServer("copied", e);
        }
    }

    /**
     * Returns when what was done here so far is seen on its replicas.
     *
     * @throws IllegalStateException if that takes longer than twenty seconds
     */
    public void awaitReplicas() {
        execute("do $$ begin for i in 1..1000 loop"
                + " if not exists (select from pg_stat_get_wal_senders() w"
                + " where w.replay_lsn is distinct from pg_current_wal_flush_lsn()) then return; end if;"
                + " perform pg_sleep(0.02); end loop;"
                + " raise 'the replicas do not follow'; end $$");
    }

    private void copyTo(Path directory) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('replica', true)");
            DirectoryCopy.ofRunning(data, directory);
            try (ResultSet rows = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                rows.next();
                Files.writeString(directory.resolve("backup_label"), rows.getString(1));
            }
        }
    }

    private void configure(String... lines) throws IOException {
        Files.write(data.resolve("postgresql.conf"), List.of(lines), StandardOpenOption.APPEND);
    }

    /** {@return host and port as they stand in a URL} */
    public String hostAndPort() {
        return ADDRESS + ":" + port;
    }

    /** {@return its port} */
    public int port() {
        return port;
    }

    /** {@return the connection URL of its database, for a user who may do everything} */
    public String url() {
        return "postgresql://postgres@" + hostAndPort() + "/postgres";
    }

    /**
     * {@return the first column of the first row, as text, asked over a connection of its own}
     *
     * @param sql a query
     */
    public String fetch(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return Objects.toString(rows.getString(1), "");
        } catch (SQLException e) {
            throw TckErrors.ownServer("asked \"" + sql + "\"", e);
        }
    }

    /**
     * Runs a statement over a connection of its own.
     *
     * @param sql the statement
     */
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw TckErrors.ownServer("told \"" + sql + "\"", e);
        }
    }

    /** With a limit, so that a server that a test has left hanging fails the next one instead of holding it up. */
    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + hostAndPort() + "/postgres?connectTimeout=10&socketTimeout=60", "postgres", "");
    }

    /** {@return whether it runs} */
    public boolean isRunning() {
        return control.isRunning();
    }

    /** Starts it where it was stopped or killed, and returns when it answers. */
    public void start() {
        control.run("start");
        killed = false;
    }

    /** Stops it as {@code pg_ctl stop -m immediate} does: every connection is cut, nothing is tidied up. */
    public void stop() {
        control.run("stop", "-m", "immediate");
    }

    /** Restarts it as {@code pg_ctl restart -m immediate} does, and returns when it answers. */
    public void restartImmediately() {
        control.run("restart", "-m", "immediate");
    }

    /** Kills its first process as {@code kill -9} does, and returns when all of them are gone. */
    public void kill9() {
        killed = true;
        control.kill();
    }

    /** Makes it hang: its connections stay open, and nothing answers until {@link #resume}. */
    public void suspend() {
        control.suspendAll();
    }

    /** Lets it go on after {@link #suspend}; does nothing where it goes on or does not run. */
    public void resume() {
        if (control.isRunning()) {
            control.resumeAll();
        }
    }

    /** Makes a replica a primary, and returns when it takes writes. */
    public void promote() {
        control.run("promote");
    }

    /** Stops it, whatever its state, and deletes its directory. Closing it again does nothing. */
    @Override
    public void close() {
        template.remove(this);
        try {
            resume();
            if (killed && !control.isRunning()) {
                start(); // A killed server leaves shared memory behind, which only its next start removes.
            }
            if (control.isRunning()) {
                stop();
            }
        } finally {
            killed = false;
            home.delete();
        }
    }

    private static int freePort() {
        try {
            return FreePorts.one();
        } catch (IOException e) {
            throw TckErrors.ownServer("given a port", e);
        }
    }
}
