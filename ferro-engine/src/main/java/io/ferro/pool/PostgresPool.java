package io.ferro.pool;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.ferro.ConnectionSettings;
import io.ferro.PoolStats;
import io.ferro.dialect.Dialect;
import io.ferro.url.PostgresUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The pool of a PostgreSQL connection: every connection reads and writes. */
final class PostgresPool implements ConnectionPool {

    private final PostgresUrl url;
    private final PostgresLink link;
    private final Dialect dialect;
    private final @Nullable String quotedSchema;
    private final PatientConnections server;
    private final HikariDataSource pool;

    private PostgresPool(ConnectionSettings settings, PostgresUrl url, PostgresLink link) {
        this.url = url;
        this.link = link;
        dialect = Dialect.postgres(url.searchPath().orElse(null));
        quotedSchema = url.searchPath().map(dialect::quote).orElse(null);
        server = new PatientConnections(beside(settings.pool().acquireTimeout(), link.driverProperties(quotedSchema)));
        pool = HikariPools.open(
                "ferro-" + settings.name(),
                server,
                settings.pool(),
                settings.pool().maxConnections(),
                settings.pool().minConnections(),
                false);
        HikariPoolMXBean use = pool.getHikariPoolMXBean();
        server.serve(() -> use.getThreadsAwaitingConnection() > 0);
    }

    static PostgresPool open(ConnectionSettings settings, PostgresUrl url) throws SQLException {
        PostgresLink link = PostgresLink.explore(settings, url);
        UnknownParameters.report(settings.name(), url);
        return new PostgresPool(settings, url, link);
    }

    private PostgresConnections beside(Duration connectTimeout, Map<String, String> properties) {
        return new PostgresConnections(url, connectTimeout, properties, link.afterOpening(quotedSchema));
    }

    @Override
    public HikariDataSource lending(Access access) {
        return pool;
    }

    @Override
    public @Nullable SQLException outage() {
        return server.outage();
    }

    @Override
    public DataSource beside(Duration timeout) {
        String seconds = Long.toString(Math.max(1, timeout.toSeconds()));
        return beside(timeout, Map.of("loginTimeout", seconds, "socketTimeout", seconds));
    }

    /** Servers report the search path by themselves since version 18, also when a function has set it. */
    @Override
    public boolean hasStrayed(Connection connection) throws SQLException {
        if (quotedSchema == null || prologue() != null) {
            return false;
        }
        String reported = connection.unwrap(PGConnection.class).getParameterStatus("search_path");
        return reported != null
                && !reported.equals(quotedSchema)
                && !reported.equals(url.searchPath().orElse(null));
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public @Nullable String prologue() {
        return link.prologue(quotedSchema);
    }

    @Override
    public @Nullable String lackOfSessions() {
        return link.kind() == PostgresLink.Kind.TRANSACTION ? "it has " + link : null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("pooler", link.toString());
    }

    @Override
    public PoolStats stats() {
        return HikariPools.stats(pool);
    }

    @Override
    public void close() {
        HikariPools.close(pool);
    }
}
