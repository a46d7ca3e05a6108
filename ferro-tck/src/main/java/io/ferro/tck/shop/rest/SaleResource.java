package io.ferro.tck.shop.rest;

import io.ferro.tck.shop.Counter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Sells. What is posted is the customer's name. */
@Path("sales")
public class SaleResource {

    @Inject
    Counter counter;

    /** Called by the server. */
    public SaleResource() {}

    @POST
    public String now(String customer) {
        return counter.sell(customer);
    }

    @POST
    @Path("failing")
    public String failing(String customer) {
        counter.sellAndFail(customer);
        return customer;
    }

    @POST
    @Path("careless")
    public String careless(String customer) {
        counter.sellCarelessly(customer);
        return customer;
    }

    @POST
    @Path("stage")
    public CompletionStage<String> stage(String customer) {
        return CompletableFuture.supplyAsync(counter.sellForOther(customer), Counter.OTHER);
    }

    @POST
    @Path("failing-stage")
    public CompletionStage<String> failingStage(String customer) {
        return CompletableFuture.supplyAsync(counter.sellForOtherThatFails(customer), Counter.OTHER);
    }

    @POST
    @Path("suspended")
    public void suspended(String customer, @Suspended AsyncResponse response) {
        Supplier<String> answer = counter.sellForOther(customer);
        Counter.OTHER.execute(() -> response.resume(answer.get()));
    }

    @GET
    public String customers() {
        return counter.customers();
    }

    @GET
    @Path("sessions")
    public String sessions() {
        return counter.sessions();
    }

    @GET
    @Path("held")
    public String held() {
        return counter.held();
    }
}
