package io.ferro.bench.contender;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ferro.tck.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** A database to work on, and the pool on it that is everybody's but Ferro's, which opens its own. Used by one thread. */
public final class Target implements AutoCloseable {

    private final Database database;
    private final String url;
    private final int connections;
    private @Nullable HikariDataSource pool;

    /**
     * Opens nothing yet.
     *
     * @param url the database as Ferro takes it
     * @param connections how many connections each pool has at most
     */
    public Target(Database database, String url, int connections) {
        this.database = database;
        this.url = url;
        this.connections = connections;
    }

    /** {@return the kind of database} */
    public Database database() {
        return database;
    }

    /** {@return the database as Ferro takes it} */
    public String url() {
        return url;
    }

    /** {@return how many connections each pool has at most} */
    public int connections() {
        return connections;
    }

    /** {@return the pool, with the settings that Ferro's has} */
    public DataSource pool() {
        HikariDataSource opened = pool;
        if (opened == null) {
            opened = open(connections);
            pool = opened;
        }
        return opened;
    }

    private HikariDataSource open(int most) {
        HikariConfig config = database == Database.SQLITE ? sqlite() : postgres();
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private HikariConfig sqlite() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout(5_000);
        HikariConfig config = new HikariConfig();
        config.setDataSourceProperties(settings.toProperties());
        config.setJdbcUrl("jdbc:sqlite:" + url.substring("sqlite:".length(), url.indexOf('?')));
        return config;
    }

    private HikariConfig postgres() {
        String[] parts = url.substring("postgresql://".length()).split("@", 2);
        String[] login = parts[0].split(":", 2);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://" + parts[1]);
        config.setUsername(login[0]);
        config.setPassword(login.length == 2 ? login[1] : "");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return config;
    }

    /**
     * Takes away what was inserted, and the log of it, so that whoever comes next finds what the others found. Nobody's own connection
     * does so, because SQLite's would still have the pages at hand.
     */
    public void removeInserted() throws SQLException {
        try (HikariDataSource beside = open(1);
                Connection connection = beside.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from bench_article where id > " + ArticleData.ROWS);
            if (database == Database.SQLITE) {
                statement.execute("pragma wal_checkpoint(truncate)");
            }
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
    }
}
