package io.ferro.session;

import io.ferro.error.SessionErrors;
import io.ferro.spi.OuterTransaction;

/** The work of one connection as part of a transaction that somebody else ends, in a session of its own that ends with it. */
record JoinedWork(DefaultTransaction transaction) implements OuterTransaction.Work {

    @Override
    public void commit() {
        try {
            if (!transaction.belongsHere()) {
                transaction.abandon();
                throw SessionErrors.otherThread(transaction.connectionName());
            }
            transaction.commitAsJoined();
        } finally {
            end();
        }
    }

    @Override
    public void rollback() {
        try {
            if (transaction.belongsHere()) {
                transaction.undo(null);
            } else {
                transaction.abandon();
            }
        } finally {
            end();
        }
    }

    private void end() {
        transaction.session().abort();
    }
}
