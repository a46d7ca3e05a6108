package io.ferro.tck.wildfly.shop;

import io.ferro.Session;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Sells. What is posted is the customer's name; the answer is it too, where one session did everything. */
@Path("sales")
public class SaleResource {

    private static final Executor OTHER = work -> new Thread(work, "other").start();

    @Inject
    Session session;

    @Inject
    Sessions sessions;

    @Inject
    Till till;

    @Inject
    Receipt receipt;

    private String sell(String customer) {
        Session current = sessions.current();
        Sale sale = till.sell(customer);
        receipt.of(sale);
        session.save(sale);
        String read = receipt.customer(sale);
        return sessions.current() == current ? read : "another session";
    }

    @POST
    public String now(String customer) {
        sessions.keep();
        return sell(customer);
    }

    @POST
    @Path("failing")
    public String failing(String customer) {
        sessions.keep();
        till.sellAndFail(customer);
        return customer;
    }

    /** Leaves a transaction open too. */
    @POST
    @Path("careless")
    public String careless(String customer) {
        sessions.keep();
        session.begin();
        session.create(new Sale(customer));
        throw new IllegalStateException("careless");
    }

    @POST
    @Path("stage")
    public CompletionStage<String> stage(String customer) {
        sessions.keepWeakly();
        String sold = sell(customer);
        return CompletableFuture.supplyAsync(() -> sessions.withoutSession(sold), OTHER);
    }

    @POST
    @Path("failing-stage")
    public CompletionStage<String> failingStage(String customer) {
        sessions.keepWeakly();
        sell(customer);
        return CompletableFuture.supplyAsync(
                () -> {
                    throw new IllegalStateException("on another thread");
                },
                OTHER);
    }

    /** Is suspended, and resumed by another thread. */
    @POST
    @Path("suspended")
    public void suspended(String customer, @Suspended AsyncResponse response) {
        sessions.keepWeakly();
        String sold = sell(customer);
        OTHER.execute(() -> response.resume(sessions.withoutSession(sold)));
    }

    @GET
    public String customers() {
        return String.join(" ", till.customers());
    }

    @GET
    @Path("sessions")
    public String sessions() {
        return sessions.report();
    }

    @GET
    @Path("held")
    public String held() {
        return String.valueOf(sessions.held());
    }
}
