package io.ferro.tck.helidon.main;

import io.ferro.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what others sold. */
@ApplicationScoped
class Register {

    @Inject
    Session session;

    Ticket ticket(long id) {
        return session.get(Ticket.class, id);
    }
}
