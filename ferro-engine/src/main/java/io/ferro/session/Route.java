package io.ferro.session;

import io.ferro.Session;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the session that an operation works on, at the moment of the operation. Thread-safe. */
interface Route {

    /** {@return the result of work on that session} */
    <T extends @Nullable Object> T on(Function<Session, T> work);

    /** {@return the route to a named connection, for what an operation wants to send elsewhere} */
    Route using(String connection);
}
