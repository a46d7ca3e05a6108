package io.ferro.tck.shop;

import io.ferro.Engine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/** Writes into the database when the application starts and when it ends. */
@ApplicationScoped
public class Welcome {

    @Inject
    Engine engine;

    @Inject
    Farewell farewell;

    /** Called by the container. */
    public Welcome() {}

    void open(@Observes Startup event) {
        engine.execute("insert into shop_sale (customer) values ('open')");
        farewell.prepare();
    }

    @PreDestroy
    void close() {
        engine.execute("insert into shop_sale (customer) values ('closed')");
    }
}
