package io.ferro.cdi.runtime;

import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.enterprise.inject.spi.InterceptionType;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
     * {@return whether interceptors of a transaction manager begin and end the transactions there}
     *
     * @param beans the application's beans
     * @param managed whether there is a transaction manager whose transactions Ferro can be part of
     * @throws io.ferro.ConfigurationException if somebody begins and ends transactions that Ferro cannot be part of
     */
    boolean isLeftToOthers(BeanContainer beans, boolean managed) {
        List<Optional<String>> others = names.isEmpty()
                ? List.of()
                : Arrays.stream(TxType.values()).map(type -> other(beans, type)).toList();
        Optional<String> first = others.stream().flatMap(Optional::stream).findFirst();
        if (first.isPresent() && !(managed && others.stream().allMatch(Optional::isPresent))) {
            throw CdiErrors.transactionManager(names.get(0), first.get());
        }
        return first.isPresent();
    }

    private static Optional<String> other(BeanContainer beans, TxType type) {
        return beans.resolveInterceptors(InterceptionType.AROUND_INVOKE, new TransactionalLiteral(type)).stream()
                .map(interceptor -> interceptor.getBeanClass().getName())
                .filter(name -> !name.startsWith("io.ferro.cdi."))
                .findFirst();
    }
}
