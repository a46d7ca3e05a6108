package io.ferro.pool;

import io.ferro.PoolConfig;
import io.ferro.url.PostgresUrl;
import io.ferro.url.PostgresUrl.Host;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections to PostgreSQL. */
final class PostgresConnections extends PhysicalConnections {

    private final PGSimpleDataSource driver = new PGSimpleDataSource();

    PostgresConnections(PostgresUrl url, PoolConfig pool) throws SQLException {
        driver.setServerNames(url.hosts().stream().map(Host::name).toArray(String[]::new));
        driver.setPortNumbers(url.hosts().stream().mapToInt(Host::port).toArray());
        url.user().ifPresent(driver::setUser);
        url.password().ifPresent(driver::setPassword);
        driver.setDatabaseName(url.database().or(url::user).orElse(null));
        driver.setConnectTimeout((int) Math.max(1, pool.acquireTimeout().toSeconds()));
        driver.setApplicationName("ferro");
        driver.setTcpKeepAlive(true);
        for (Map.Entry<String, String> parameter : url.parameters().entrySet()) {
            driver.setProperty(parameter.getKey(), parameter.getValue());
        }
        if (verifiesCertificate(url) && !url.parameters().containsKey("sslrootcert")) {
            // Without it the driver looks for ~/.postgresql/root.crt instead of asking the JVM's trust store.
            driver.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
        }
    }

    private static boolean verifiesCertificate(PostgresUrl url) {
        return url.parameters().getOrDefault("sslmode", "").startsWith("verify-")
                && !url.parameters().containsKey("sslfactory");
    }

    @Override
    public Connection getConnection() throws SQLException {
        return driver.getConnection();
    }
}
