package io.ferro.cdi.jta;

import io.ferro.spi.OuterTransaction;
import io.ferro.spi.TransactionSource;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The transactions of a transaction manager, and what has become part of each that goes on. Thread-safe. */
public final class JtaTransactions implements TransactionSource {

    private final TransactionManager manager;
    private final @Nullable TransactionSynchronizationRegistry registry;
    private final Map<Transaction, Member> members = new ConcurrentHashMap<>();

    /**
     * The one connection that takes part in a transaction.
     *
     * @param connection its name
     * @param thread the thread that does the work
     */
    record Member(String connection, Thread thread) {}

    JtaTransactions(TransactionManager manager, @Nullable TransactionSynchronizationRegistry registry) {
        this.manager = manager;
        this.registry = registry;
    }

    @Override
    public Optional<OuterTransaction> current() {
        try {
            Transaction transaction = manager.getTransaction();
            return transaction == null || transaction.getStatus() == Status.STATUS_NO_TRANSACTION
                    ? Optional.empty()
                    : Optional.of(new JtaTransaction(this, transaction));
        } catch (SystemException e) {
            throw JtaErrors.managerFailed(e);
        }
    }

    @Nullable
    Member member(Transaction transaction) {
        return members.get(transaction);
    }

    /** Keeps a member until the transaction is over. */
    void register(Transaction transaction, Member member, Synchronization end)
            throws RollbackException, SystemException {
        if (registry == null) {
            transaction.registerSynchronization(end);
        } else {
            registry.registerInterposedSynchronization(end);
        }
        members.put(transaction, member);
    }

    void forget(Transaction transaction) {
        members.remove(transaction);
    }
}
