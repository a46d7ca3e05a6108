package io.ferro;

import org.jspecify.annotations.Nullable;

/** A block as a call without a result. */
@SuppressWarnings("NullAway") // it does not see that the type of the result is nullable
record VoidCall<A, X extends Exception>(Block<A, X> block) implements Call<A, @Nullable Void, X> {

    @Override
    public @Nullable Void call(A argument) throws X {
        block.run(argument);
        return null;
    }
}
