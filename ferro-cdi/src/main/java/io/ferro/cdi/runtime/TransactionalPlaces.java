package io.ferro.cdi.runtime;

import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.enterprise.inject.spi.InterceptionType;
import jakarta.enterprise.inject.spi.Interceptor;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Where the application is {@code @Transactional}.
 *
 * @param names the names of its classes and methods
 */
public record TransactionalPlaces(List<String> names) {

    /** Copies the list. */
    public TransactionalPlaces {
        names = List.copyOf(names);
    }

    /**
     * Makes sure that a commit there is one here.
     *
     * @throws io.ferro.ConfigurationException if a transaction manager begins and ends the transactions too
     */
    void requireOnlyOurs(BeanContainer beans) {
        if (names.isEmpty()) {
            return;
        }
        for (TxType type : TxType.values()) {
            for (Interceptor<?> interceptor :
                    beans.resolveInterceptors(InterceptionType.AROUND_INVOKE, new TransactionalLiteral(type))) {
                if (!interceptor.getBeanClass().getName().startsWith("io.ferro.cdi.")) {
                    throw CdiErrors.transactionManager(
                            names.get(0), interceptor.getBeanClass().getName());
                }
            }
        }
    }
}
