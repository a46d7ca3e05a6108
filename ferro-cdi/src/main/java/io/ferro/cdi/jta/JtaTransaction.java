package io.ferro.cdi.jta;

import io.ferro.cdi.jta.JtaTransactions.Member;
import io.ferro.spi.OuterTransaction;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of the transaction manager.
 *
 * @param all those of the manager
 * @param transaction the manager's own object
 */
record JtaTransaction(JtaTransactions all, Transaction transaction) implements OuterTransaction {

    @Override
    public void requireRoom(String connection) {
        @Nullable Member member = all.member(transaction);
        if (member != null && !member.connection().equals(connection)) {
            throw JtaErrors.secondConnection(connection, member.connection());
        }
        if (member != null && member.thread() != Thread.currentThread()) {
            throw JtaErrors.otherThread(connection, member.thread());
        }
        int status = status();
        if (member != null || status != Status.STATUS_ACTIVE) {
            throw JtaErrors.notActive(connection, status);
        }
    }

    private int status() {
        try {
            return transaction.getStatus();
        } catch (SystemException e) {
            throw JtaErrors.managerFailed(e);
        }
    }

    @Override
    public void join(String connection, Work work) {
        OnePhaseResource resource = new OnePhaseResource(connection, work);
        try {
            all.register(
                    transaction,
                    new Member(connection, Thread.currentThread()),
                    new End(resource, () -> all.forget(transaction)));
            if (!transaction.enlistResource(resource)) {
                throw JtaErrors.notTakenIn(connection, null);
            }
        } catch (RollbackException | SystemException | IllegalStateException e) {
            throw JtaErrors.notTakenIn(connection, e);
        }
    }
}
