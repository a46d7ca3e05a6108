package io.ferro.tck.helidon;

import java.util.Locale;

/** How a request to the application ends. */
enum Way {
    /** With an answer. */
    SOLD(200, 1),
    /** With an answer that another thread works on. */
    LATER(200, 2),
    /** With the exception of another thread. */
    FAILED(500, 1),
    /** With an answer that another thread gives when it is called for. */
    WAITING(200, 1),
    /** With an exception that rolls back. */
    REFUSED(500, 0),
    /** With an answer, in a transaction that nobody ends. */
    FORGOTTEN(200, 0);

    private final int status;
    private final int tickets;

    Way(int status, int tickets) {
        this.status = status;
        this.tickets = tickets;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    int status() {
        return status;
    }

    /** {@return how many tickets it leaves in the database} */
    int tickets() {
        return tickets;
    }
}
