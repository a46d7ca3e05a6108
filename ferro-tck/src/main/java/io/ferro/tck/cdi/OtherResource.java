package io.ferro.tck.cdi;

import java.util.List;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/** A resource of a transaction that is no database of Ferro's, such as a queue. It writes down what is asked of it. */
record OtherResource(List<String> calls) implements XAResource {

    static XAResource into(List<String> calls) {
        return new OtherResource(calls);
    }

    @Override
    public void commit(Xid xid, boolean onePhase) {
        calls.add("commit");
    }

    @Override
    public void rollback(Xid xid) {
        calls.add("rollback");
    }

    @Override
    public int prepare(Xid xid) {
        calls.add("prepare");
        return XA_OK;
    }

    @Override
    public void start(Xid xid, int flags) {}

    @Override
    public void end(Xid xid, int flags) {}

    @Override
    public void forget(Xid xid) {}

    @Override
    public boolean isSameRM(XAResource other) {
        return this == other;
    }

    @Override
    public Xid[] recover(int flag) {
        return new Xid[0];
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
