package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.TransactionOptions;
import io.ferro.error.TransactionErrors;
import org.jspecify.annotations.Nullable;

/** What a transaction inside another one may ask for: nothing that the outermost does not have. */
final class NestedOptions {

    private NestedOptions() {}

    /**
     * Refuses options that only the outermost transaction could be given.
     *
     * @param asked those of the inner one
     * @param given those of the outermost
     * @param connection the name of the connection, for the error
     * @throws io.ferro.ActiveTransactionException if the outermost lacks one
     */
    static void require(TransactionOptions asked, TransactionOptions given, String connection) {
        String lacking = asked == given ? null : lacking(asked, given);
        if (lacking != null) {
            throw TransactionErrors.notThoseOfTheOutermost(connection, lacking);
        }
    }

    private static @Nullable String lacking(TransactionOptions asked, TransactionOptions given) {
        if (asked.isolation().isPresent()
                && given.isolation()
                        .filter(i -> i.compareTo(asked.isolation().get()) >= 0)
                        .isEmpty()) {
            return "the isolation level " + asked.isolation().get();
        }
        if (asked.isReadOnly() && !given.isReadOnly()) {
            return "reading only";
        }
        if (asked.timeout().isPresent()
                && given.timeout()
                        .filter(t -> t.compareTo(asked.timeout().get()) <= 0)
                        .isEmpty()) {
            return "a timeout of " + asked.timeout().get();
        }
        for (Class<? extends FerroException> failure : asked.retriedFailures()) {
            if (given.retriedFailures().stream().noneMatch(known -> known.isAssignableFrom(failure))) {
                return "being repeated after " + failure.getSimpleName();
            }
        }
        return null;
    }
}
