package io.ferro.tck.helidon.main;

import io.ferro.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The office over HTTP. An answer says whether the beans shared a session, and on what kind of thread. */
@Path("tickets/{buyer}")
@RequestScoped
public class TicketResource {

    @Inject
    TicketOffice office;

    @Inject
    Register register;

    @Inject
    WaitingRoom waitingRoom;

    @Inject
    Requests requests;

    @Inject
    Session session;

    @PathParam("buyer")
    String buyer = "";

    @POST
    @Path("sold")
    public String sold() {
        return receipt();
    }

    /** Sells a second one on another thread, where there is no request. */
    @POST
    @Path("later")
    public CompletionStage<String> later() {
        String receipt = receipt();
        return CompletableFuture.supplyAsync(() -> receipt + " for " + office.sell(buyer).buyer);
    }

    /** With an exception that JAX-RS knows: to others from another thread Helidon 4.4 sometimes gives no answer. */
    @POST
    @Path("failed")
    public CompletionStage<String> failed() {
        String receipt = receipt();
        return CompletableFuture.supplyAsync(() -> {
            throw new InternalServerErrorException(receipt);
        });
    }

    @POST
    @Path("waiting")
    public void waiting(@Suspended AsyncResponse response) {
        waitingRoom.enter(response, receipt());
    }

    @POST
    @Path("refused")
    public String refused() {
        requests.enter();
        return office.refuse(buyer).buyer;
    }

    /** Forgets its transaction, as nobody should. */
    @POST
    @Path("forgotten")
    public String forgotten() {
        session.begin();
        return receipt();
    }

    @POST
    @Path("called")
    public void called() {
        new Thread(waitingRoom::call).start();
    }

    @GET
    public String state() {
        return requests.state();
    }

    private String receipt() {
        requests.enter();
        Ticket ticket = office.sell(buyer);
        boolean shared = register.ticket(ticket.id) == ticket && session.get(Ticket.class, ticket.id) == ticket;
        return "shared " + shared + " on a " + Thread.currentThread().toString().replaceAll("\\W.*", "");
    }
}
