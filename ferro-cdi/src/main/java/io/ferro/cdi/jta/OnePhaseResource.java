package io.ferro.cdi.jta;

import io.ferro.spi.OuterTransaction.Work;
import jakarta.transaction.Status;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that the transaction manager ends in one step. It cannot be prepared, so it is the only resource of its transaction. */
final class OnePhaseResource implements XAResource {

    private static final Logger LOG = LoggerFactory.getLogger("io.ferro.Transaction");

    private final String connection;
    private final Work work;
    private volatile boolean ended;

    OnePhaseResource(String connection, Work work) {
        this.connection = connection;
        this.work = work;
    }

    @Override
    public void commit(Xid xid, boolean onePhase) throws XAException {
        ended = true;
        try {
            work.commit();
        } catch (RuntimeException e) {
            throw rolledBack(e);
        }
    }

    @Override
    public void rollback(Xid xid) throws XAException {
        ended = true;
        try {
            work.rollback();
        } catch (RuntimeException e) {
            XAException failure = new XAException(XAException.XAER_RMERR);
            failure.initCause(e);
            throw failure;
        }
    }

    @Override
    public int prepare(Xid xid) throws XAException {
        RuntimeException refused = JtaErrors.otherResources(connection);
        LOG.error(refused.getMessage());
        rollback(xid);
        throw rolledBack(refused);
    }

    private static XAException rolledBack(RuntimeException reason) {
        XAException failure = new XAException(XAException.XA_RBROLLBACK);
        failure.initCause(reason);
        return failure;
    }

    /** Gives everything back that the end of the transaction should have. */
    void release(int status) {
        if (!ended && status == Status.STATUS_COMMITTED) {
            LOG.error(JtaErrors.leftOut(connection));
        }
        try {
            work.rollback();
        } catch (RuntimeException e) {
            LOG.warn("A transaction on \"{}\" could not be rolled back", connection, e);
        }
    }

    @Override
    public void start(Xid xid, int flags) {}

    @Override
    public void end(Xid xid, int flags) {}

    @Override
    public void forget(Xid xid) {}

    @Override
    public Xid[] recover(int flag) {
        return new Xid[0];
    }

    @Override
    public boolean isSameRM(XAResource other) {
        return this == other;
    }

    @Override
    public int getTransactionTimeout() {
        return 0;
    }

    @Override
    public boolean setTransactionTimeout(int seconds) {
        return false;
    }
}
