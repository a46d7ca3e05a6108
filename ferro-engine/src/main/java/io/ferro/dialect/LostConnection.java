package io.ferro.dialect;

import java.sql.SQLException;
import java.util.Set;

/** Tells by an error of a PostgreSQL connection that the connection has ended with it. */
public final class LostConnection {

    /** The server ends the session where a transaction was idle for too long, or took too long. */
    private static final Set<String> TIMEOUTS = Set.of("25P03", "25P04");

    private LostConnection() {}

    /**
     * {@return whether nothing more can be done on the connection}
     *
     * @param error what happened there
     */
    public static boolean isToldBy(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            // The pool puts a closed connection in the place of one that it saw break; its errors have no state.
            return error.getClass() == SQLException.class;
        }
        // Class 08 is the driver's; 57P01 to 57P05 say that the server shut down or ended the session.
        return state.startsWith("08") || state.startsWith("57P") || TIMEOUTS.contains(state);
    }
}
