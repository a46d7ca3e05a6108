package io.ferro.cdi.jta;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the transaction manager: a bean first, then under a JNDI name, then where Open Liberty has it. */
public final class TransactionManagers {

    /** WildFly's, Payara's. */
    private static final List<String> NAMES = List.of("java:/TransactionManager", "java:appserver/TransactionManager");

    private TransactionManagers() {}

    /**
     * {@return its transactions, empty where there is none}
     *
     * @param beans the application's beans
     */
    public static Optional<JtaTransactions> find(BeanContainer beans) {
        return manager(beans)
                .map(manager -> new JtaTransactions(manager, registry(beans).orElse(null)));
    }

    private static Optional<TransactionManager> manager(BeanContainer beans) {
        return bean(beans, TransactionManager.class)
                .or(() -> NAMES.stream()
                        .flatMap(name -> inNaming(TransactionManager.class, name).stream())
                        .findFirst())
                .or(LibertyTransactionManager::find);
    }

    private static Optional<TransactionSynchronizationRegistry> registry(BeanContainer beans) {
        return bean(beans, TransactionSynchronizationRegistry.class)
                .or(() -> inNaming(
                        TransactionSynchronizationRegistry.class, "java:comp/TransactionSynchronizationRegistry"));
    }

    private static <T> Optional<T> bean(BeanContainer beans, Class<T> type) {
        Instance<T> instances = beans.createInstance().select(type);
        return instances.isResolvable() ? Optional.of(instances.get()) : Optional.empty();
    }

    @SuppressWarnings("BanJNDI") // The names are constants, of the server's own space.
    private static <T> Optional<T> inNaming(Class<T> type, String name) {
        try {
            return Optional.of(new InitialContext().lookup(name))
                    .filter(type::isInstance)
                    .map(type::cast);
        } catch (NamingException e) {
            return Optional.empty(); // Outside servers there is no naming at all.
        }
    }
}
