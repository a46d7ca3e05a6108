package io.ferro.tck.tenant;

import io.ferro.tck.PgBouncerOptions.Mode;
import org.jspecify.annotations.Nullable;

/** The way from Ferro to the server. */
public enum Route {
    /** Nothing between. */
    DIRECT(null, ""),
    /** A PgBouncer in transaction mode, detected. */
    TRANSACTION_POOLER(Mode.TRANSACTION, ""),
    /** A PgBouncer in session mode, said to be one. */
    SESSION_POOLER(Mode.SESSION, "pooler=session");

    private final @Nullable Mode mode;
    private final String parameter;

    Route(@Nullable Mode mode, String parameter) {
        this.mode = mode;
        this.parameter = parameter;
    }

    /** {@return the mode of the pooler, null where there is none} */
    @Nullable
    Mode mode() {
        return mode;
    }

    /** {@return the parameter that a URL needs, or nothing} */
    String parameter() {
        return parameter;
    }
}
