package io.ferro.cdi.jta;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the transaction manager: a bean first, then under its JNDI name. */
public final class TransactionManagers {

    private TransactionManagers() {}

    /**
     * {@return its transactions, empty where there is none}
     *
     * @param beans the application's beans
     */
    public static Optional<JtaTransactions> find(BeanContainer beans) {
        return find(beans, TransactionManager.class, "java:/TransactionManager")
                .map(manager -> new JtaTransactions(
                        manager,
                        find(
                                        beans,
                                        TransactionSynchronizationRegistry.class,
                                        "java:comp/TransactionSynchronizationRegistry")
                                .orElse(null)));
    }

    private static <T> Optional<T> find(BeanContainer beans, Class<T> type, String name) {
        Instance<T> instances = beans.createInstance().select(type);
        return instances.isResolvable() ? Optional.of(instances.get()) : inNaming(type, name);
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
