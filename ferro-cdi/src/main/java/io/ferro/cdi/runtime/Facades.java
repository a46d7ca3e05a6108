package io.ferro.cdi.runtime;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Session;
import jakarta.enterprise.inject.Instance;

/** Makes what is injected. Both extensions register it through these methods. */
public final class Facades {

    private Facades() {}

    /**
     * {@return all connections}
     *
     * @param lookup the container's beans
     */
    public static Engines engines(Instance<Object> lookup) {
        return new InjectedEngines(runtime(lookup).engines());
    }

    /**
     * {@return the default connection}
     *
     * @param lookup the container's beans
     */
    public static Engine engine(Instance<Object> lookup) {
        return new InjectedEngine(runtime(lookup).engines()::engine);
    }

    /**
     * {@return a named connection}
     *
     * @param lookup the container's beans
     * @param connection its name
     */
    public static Engine engine(Instance<Object> lookup, String connection) {
        Engines engines = runtime(lookup).engines();
        return new InjectedEngine(() -> engines.engine(connection));
    }

    /**
     * {@return the current session}
     *
     * @param lookup the container's beans
     */
    public static Session session(Instance<Object> lookup) {
        return runtime(lookup).engines().ambientSession();
    }

    /**
     * {@return the current session on a named connection}
     *
     * @param lookup the container's beans
     * @param connection the connection's name
     */
    public static Session session(Instance<Object> lookup, String connection) {
        return runtime(lookup).engines().ambientSession(connection);
    }

    /**
     * {@return everything for one model, on the current session}
     *
     * @param lookup the container's beans
     * @param model the model's class
     */
    public static Models<?> models(Instance<Object> lookup, Class<?> model) {
        return runtime(lookup).engines().models(model);
    }

    private static FerroRuntime runtime(Instance<Object> lookup) {
        return lookup.select(FerroRuntime.class).get();
    }
}
