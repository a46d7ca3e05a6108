package io.ferro.recordshop.catalog;

import io.ferro.Models;
import io.ferro.Session;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Signs artists. What is posted is a name; the answer is it too, where the session of the request did everything. */
@Path("signings")
public class SigningResource {

    private static final Executor OTHER = work -> new Thread(work, "other").start();

    @Inject
    Session session;

    @Inject
    Models<Artist> artists;

    @Inject
    Sessions sessions;

    @Inject
    Mishaps mishaps;

    @SuppressWarnings("ReferenceEquality") // A session has one instance of each row.
    private String sign(String name) {
        Session ofRequest = sessions.keep();
        Artist signed = artists.create(new Artist(null, name));
        String found = session.get(Artist.class, signed.id()) == signed ? signed.name() : "another instance";
        return sessions.keep() == ofRequest ? found : "another session";
    }

    @POST
    public String now(String name) {
        return sign(name);
    }

    @POST
    @Path("failing")
    public String failing(String name) {
        sessions.keep();
        mishaps.unchecked(name);
        return name;
    }

    /** Leaves a transaction open too. */
    @POST
    @Path("careless")
    public String careless(String name) {
        session.begin();
        sign(name);
        throw new IllegalStateException("careless");
    }

    /** Without the annotation it would run on an event loop, which must not wait for a database. */
    @POST
    @Path("stage")
    @Blocking
    public CompletionStage<String> stage(String name) {
        String signed = sign(name);
        return CompletableFuture.supplyAsync(() -> sessions.withoutSession(signed), OTHER);
    }

    @POST
    @Path("failing-stage")
    @Blocking
    public CompletionStage<String> failingStage(String name) {
        sign(name);
        return CompletableFuture.supplyAsync(
                () -> {
                    throw new IllegalStateException("on another thread");
                },
                OTHER);
    }

    /** Is suspended, and resumed by another thread. */
    @POST
    @Path("suspended")
    @Blocking
    public void suspended(String name, @Suspended AsyncResponse response) {
        String signed = sign(name);
        OTHER.execute(() -> response.resume(sessions.withoutSession(signed)));
    }

    /** Without it Quarkus logs what fails. */
    @ServerExceptionMapper
    public Response failed(IllegalStateException e) {
        return Response.serverError().build();
    }

    @GET
    public String sessions() {
        return sessions.report();
    }
}
