package io.ferro.cdi.jta;

import io.ferro.spi.ModelIndex;
import jakarta.transaction.TransactionManager;
import java.util.Optional;

/** Open Liberty has it neither as a bean nor in JNDI, but behind a class that applications see. */
final class LibertyTransactionManager {

    private static final String FACTORY = "com.ibm.tx.jta.TransactionManagerFactory";

    private LibertyTransactionManager() {}

    static Optional<TransactionManager> find() {
        try {
            Object found = Class.forName(FACTORY, true, ModelIndex.applicationLoader())
                    .getMethod("getTransactionManager")
                    .invoke(null);
            return Optional.ofNullable(found)
                    .filter(TransactionManager.class::isInstance)
                    .map(TransactionManager.class::cast);
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
