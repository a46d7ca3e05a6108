package io.ferro.tck.shop;

import io.ferro.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Reads in the session in which the till has written. */
@RequestScoped
public class Receipt {

    @Inject
    Session session;

    private long sale;

    /** Called by the container. */
    public Receipt() {}

    void of(Sale sale) {
        this.sale = sale.id;
    }

    /** {@return the customer's name, if this is the instance that the till made} */
    String customer(Sale made) {
        return session.get(Sale.class, sale) == made ? made.customer : "another instance";
    }
}
