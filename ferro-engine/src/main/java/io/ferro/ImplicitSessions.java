package io.ferro;

/** What happens to an operation that names no session while none is current. */
public enum ImplicitSessions {
    /** It works on the default connection and a warning is logged once for each place in the code. */
    WARN,
    /** It works on the default connection. */
    ALLOW,
    /** It fails with {@link NoActiveSessionException}. */
    FORBID
}
