package io.ferro.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.pool.HikariPool;
import io.ferro.PoolConfig;
import io.ferro.PoolStats;
import java.util.Arrays;

/** Makes HikariCP's pools from Ferro's settings. */
final class HikariPools {

    private HikariPools() {}

    /**
     * {@return an open pool, after one connection was opened as a trial}
     *
     * @param name the pool's name in logs
     * @param physical opens its connections
     * @param config the settings
     * @param max how many connections there may be
     * @param min how many are kept open
     * @param readOnly whether the connections are opened for reading only, which the pool would undo otherwise
     */
    static HikariDataSource open(
            String name, PhysicalConnections physical, PoolConfig config, int max, int min, boolean readOnly) {
        HikariConfig hikari = new HikariConfig();
        hikari.setPoolName(name);
        hikari.setMaximumPoolSize(max);
        hikari.setMinimumIdle(min);
        hikari.setReadOnly(readOnly);
        hikari.setConnectionTimeout(config.acquireTimeout().toMillis());
        hikari.setIdleTimeout(idleMillis(config, max, min));
        hikari.setMaxLifetime(config.maxLifetime().toMillis());
        if (config.maxLifetime().toMillis() <= hikari.getKeepaliveTime()) {
            hikari.setKeepaliveTime(0);
        }
        hikari.setValidationTimeout(Math.min(
                config.validationTimeout().toMillis(), config.acquireTimeout().toMillis()));
        config.leakDetectionThreshold().ifPresent(d -> hikari.setLeakDetectionThreshold(d.toMillis()));
        hikari.setExceptionOverride(physical.broken());
        hikari.setDataSource(new OpenedConnections(physical));
        return new HikariDataSource(hikari);
    }

    /** Closes a pool and every connection of it. */
    static void close(HikariDataSource pool) {
        pool.close();
        if (pool.getDataSource() instanceof OpenedConnections opened) {
            opened.end();
        }
    }

    /** None where it could close nothing, or nothing earlier than the end of a life does; the pool would warn of it. */
    private static long idleMillis(PoolConfig config, int max, int min) {
        boolean effective = min < max && config.idleTimeout().plusSeconds(1).compareTo(config.maxLifetime()) < 0;
        return effective ? config.idleTimeout().toMillis() : 0;
    }

    /**
     * Opens connections for those who wait, where one was thrown away or found broken. The pool itself does that up to the minimum only:
     * with a minimum of none, whoever waited for the connection that is gone would wait until the acquire timeout.
     */
    static void replace(HikariDataSource pool) {
        if (pool.getHikariPoolMXBean() instanceof HikariPool inner) {
            int waiting = inner.getThreadsAwaitingConnection();
            if (waiting > 0 && inner.getTotalConnections() < pool.getMaximumPoolSize()) {
                inner.addBagItem(waiting);
            }
        }
    }

    static PoolStats stats(HikariDataSource... pools) {
        return Arrays.stream(pools).map(HikariPools::statsOf).reduce(new PoolStats(0, 0, 0, 0, 0), HikariPools::sum);
    }

    private static PoolStats statsOf(HikariDataSource pool) {
        HikariPoolMXBean bean = pool.getHikariPoolMXBean();
        return new PoolStats(
                bean.getActiveConnections(),
                bean.getIdleConnections(),
                bean.getTotalConnections(),
                bean.getThreadsAwaitingConnection(),
                pool.getMaximumPoolSize());
    }

    private static PoolStats sum(PoolStats a, PoolStats b) {
        return new PoolStats(
                a.active() + b.active(),
                a.idle() + b.idle(),
                a.total() + b.total(),
                a.waiting() + b.waiting(),
                a.max() + b.max());
    }
}
