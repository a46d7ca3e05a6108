package io.ferro.tck.helidon.main;

import io.ferro.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sells tickets. */
@ApplicationScoped
class TicketOffice {

    @Inject
    Models<Ticket> tickets;

    @Transactional
    public Ticket sell(String buyer) {
        return tickets.create(new Ticket(buyer));
    }

    @Transactional
    public Ticket refuse(String buyer) {
        throw new IllegalStateException("No ticket for " + sell(buyer).buyer);
    }
}
