package io.ferro.tck.shop;

import io.ferro.Engine;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Writes when singletons are destroyed, which is after everything that has a scope. */
@Lasting
@Singleton
public class Farewell {

    @Inject
    Engine engine;

    /** Called by the container. */
    public Farewell() {}

    void prepare() {}

    @PreDestroy
    void close() {
        engine.execute("insert into shop_sale (customer) values ('farewell')");
    }
}
