package io.ferro.pool;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a pool has lent, and what waits to be lent something. Thread-safe. */
final class Leases {

    private static final Logger LOG = LoggerFactory.getLogger(NamedConnection.class);

    private final ConnectionPool pool;
    private final Set<Lease> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition removed = lock.newCondition();
    private volatile boolean ending;
    private volatile boolean cancelled;

    Leases(ConnectionPool pool) {
        this.pool = pool;
    }

    /** {@return a lease that waits for its connection, null when there are to be no more} */
    @Nullable
    Lease add(Access access, Lease.@Nullable Holder holder) {
        Lease lease = new Lease(this, access, holder);
        // First in and then looked: whoever ends the lending sets the flag and then looks what is in.
        open.add(lease);
        if (ending) {
            lease.endWaiting(); // It may have been woken already, and its thread goes on with other work.
            remove(lease);
            return null;
        }
        return lease;
    }

    /** One that is thrown away is not closed beside, which the pool does not expect. */
    void giveBack(Lease lease, boolean spoilt) throws SQLException {
        Connection connection = lease.connection();
        HikariDataSource lending = pool.lending(lease.access());
        try {
            if (spoilt || pool.hasStrayed(connection)) {
                lending.evictConnection(connection);
            } else {
                connection.close();
            }
        } catch (RuntimeException e) {
            // A pool that closes takes away what is lent, and stumbles when it comes back at that moment.
            if (!lending.isClosed()) {
                throw e;
            }
        } finally {
            HikariPools.replace(lending);
        }
    }

    void remove(Lease lease) {
        open.remove(lease);
        if (ending) {
            lock.lock();
            try {
                removed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    boolean isEnding() {
        return ending;
    }

    /** Adds no more leases from now on. */
    void end() {
        ending = true;
    }

    /** Waits until everything is given back, the time is over or the thread is interrupted, which it stays. */
    void awaitNone(Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!open.isEmpty() && left > 0) {
                left = removed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Adds no more leases, and ends the waiting for connections and the statements that run, with an error for whoever does. */
    void cancel() {
        ending = true;
        cancelled = true;
        for (Lease lease : open) {
            lease.wake();
            Connection lent = lease.physical();
            if (lent != null) {
                try {
                    pool.dialect().cancel(lent);
                } catch (SQLException e) {
                    LOG.debug("A statement could not be cancelled", e);
                }
            }
        }
    }

    /** {@return how many connections are lent to the calling thread for an access} */
    long lentHere(Access access) {
        HikariDataSource wanted = pool.lending(access);
        return open.stream()
                .filter(lease -> lease.belongsHere() && lease.isLent() && pool.lending(lease.access()) == wanted)
                .count();
    }

    /** {@return who holds the connections that are lent for an access, the oldest first} */
    String holders(Access access) {
        long now = System.nanoTime();
        HikariDataSource wanted = pool.lending(access);
        List<String> holders = open.stream()
                .filter(lease -> lease.isLent() && pool.lending(lease.access()) == wanted)
                .sorted(Comparator.comparingLong(lease -> lease.since() - now))
                .map(lease -> lease.describe(now))
                .collect(Collectors.toCollection(ArrayList::new));
        int others = wanted.getMaximumPoolSize() - holders.size();
        if (others > 0) {
            holders.add(others + " by code that took " + (others == 1 ? "it" : "them") + " from dataSource()");
        }
        return String.join("; ", holders);
    }
}
