package io.ferro.recordshop.web;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Says where the shop is, once it answers. */
@ApplicationScoped
public class Address {

    void print(@ObservesAsync HttpServerStart start, HttpServer server) {
        System.out.println("Ferro record shop: http://localhost:" + server.getPort() + "/");
    }
}
