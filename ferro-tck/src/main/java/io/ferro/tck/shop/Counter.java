package io.ferro.tck.shop;

import io.ferro.Session;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What the shop does for a request, whatever brings it. The answer to a sale is the customer's name where one session did everything.
 * Thread-safe.
 */
@Dependent
public class Counter {

    /** The thread that answers what the request's own thread does not. */
    public static final Executor OTHER = work -> new Thread(work, "other").start();

    @Inject
    Session session;

    @Inject
    Sessions sessions;

    @Inject
    Till till;

    @Inject
    Receipt receipt;

    /** Called by the container. */
    public Counter() {}

    /** {@return the answer} */
    public String sell(String customer) {
        sessions.keep();
        return sold(customer);
    }

    private String sold(String customer) {
        Session current = sessions.current();
        Sale sale = till.sell(customer);
        receipt.of(sale);
        session.save(sale);
        String read = receipt.customer(sale);
        return sessions.current() == current ? read : "another session";
    }

    /** Always fails. */
    public void sellAndFail(String customer) {
        sessions.keep();
        till.sellAndFail(customer);
    }

    /** Leaves a transaction open, and fails. */
    public void sellCarelessly(String customer) {
        sessions.keep();
        session.begin();
        session.create(new Sale(customer));
        throw new IllegalStateException("careless");
    }

    /** {@return the answer, for the other thread} */
    public Supplier<String> sellForOther(String customer) {
        sessions.keepWeakly();
        String sold = sold(customer);
        return () -> sessions.withoutSession(sold);
    }

    /** {@return what fails, for the other thread} */
    public Supplier<String> sellForOtherThatFails(String customer) {
        sellForOther(customer);
        return () -> {
            throw new IllegalStateException("on another thread");
        };
    }

    /** {@return the customers, with blanks between} */
    public String customers() {
        return String.join(" ", till.customers());
    }

    /** {@return what has become of the sessions of requests that their own threads answered} */
    public String sessions() {
        return sessions.report();
    }

    /** {@return how many sessions of other requests are open and held by somebody} */
    public String held() {
        return String.valueOf(sessions.held());
    }
}
