package io.ferro.pool;

import io.ferro.error.CallSite;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A physical connection that a thread asked for, and from when it got it until it is given back, the connection. Closed once. */
public final class Lease implements AutoCloseable {

    private final Leases leases;
    private final Access access;
    private final @Nullable Holder holder;
    private final Thread thread = Thread.currentThread();
    private final long since = System.nanoTime();
    private volatile @Nullable Connection connection;
    private volatile @Nullable Connection physical;
    private boolean waits = true;
    private boolean woken;
    private boolean spoilt;

    Lease(Leases leases, Access access, @Nullable Holder holder) {
        this.leases = leases;
        this.access = access;
        this.holder = holder;
    }

    /**
     * Who holds a connection longer than for one operation.
     *
     * @param what what it is: "a transaction", "a stream"
     * @param owner the session or engine whose it is, described when somebody asks
     * @param callSite where it was opened
     */
    public record Holder(String what, Object owner, String callSite) {}

    Access access() {
        return access;
    }

    long since() {
        return since;
    }

    synchronized void lend(Connection lent) throws SQLException {
        physical = lent.unwrap(Connection.class);
        connection = lent;
    }

    /** Ends the waiting of the thread for its connection, by an interrupt that is taken back when the waiting has ended. */
    synchronized void wake() {
        if (waits) {
            woken = true;
            thread.interrupt();
        }
    }

    /** {@return whether the waiting, which is over now, was ended by {@link #wake}} */
    synchronized boolean endWaiting() {
        waits = false;
        return woken && Thread.interrupted();
    }

    /** {@return the driver's connection, which can still be asked when the one that was lent is given back; null when nothing is lent} */
    @Nullable
    Connection physical() {
        return physical;
    }

    boolean belongsHere() {
        return Thread.currentThread() == thread;
    }

    boolean isLent() {
        return connection != null;
    }

    /** {@return the connection} */
    public Connection connection() {
        Connection lent = connection;
        if (lent == null) {
            throw new IllegalStateException("nothing is lent");
        }
        return lent;
    }

    /** {@return whether the connection to the database has ended} */
    public boolean isCut() throws SQLException {
        Connection lent = physical;
        return lent == null || lent.isClosed();
    }

    /** Has the connection thrown away instead of lent again, because something may be left on it that the pool does not undo. */
    public void spoil() {
        spoilt = true;
    }

    /** Gives the connection back. */
    @Override
    public void close() throws SQLException {
        try {
            leases.giveBack(this, spoilt);
        } finally {
            leases.remove(this);
        }
    }

    /** {@return who holds the connection, for how long, and where that began} */
    String describe(long now) {
        String age = Duration.ofNanos(now - since).toMillis() / 1000.0 + " s";
        String name = "thread \"" + thread.getName() + "\"";
        return holder == null
                ? "an operation of " + name + " for " + age + ", called at " + CallSite.of(thread)
                : holder.what() + " of " + holder.owner() + " of " + name + " for " + age + ", opened at "
                        + holder.callSite();
    }
}
