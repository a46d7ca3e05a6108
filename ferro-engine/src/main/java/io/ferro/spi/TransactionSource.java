package io.ferro.spi;

import java.util.Optional;

/**
 * Knows the transaction that something around the running code has begun, such as a transaction manager. Asked on each operation.
 * Thread-safe.
 */
@FunctionalInterface
public interface TransactionSource {

    /** {@return the transaction that the calling thread is in, empty when it is in none, also while one is suspended} */
    Optional<OuterTransaction> current();
}
