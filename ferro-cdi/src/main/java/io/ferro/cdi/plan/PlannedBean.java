package io.ferro.cdi.plan;

import java.util.List;

/** A bean that a deployment needs, whichever extension registers it. */
public sealed interface PlannedBean {

    /**
     * The names of the connections that the application uses, {@code @Singleton UsedConnections}.
     *
     * @param names the names, sorted
     */
    record Connections(List<String> names) implements PlannedBean {}

    /**
     * The classes and methods that are {@code @Transactional}, {@code @Singleton TransactionalPlaces}.
     *
     * @param names their names, sorted
     */
    record Transactional(List<String> names) implements PlannedBean {}

    /** All connections, {@code @Singleton Engines}. */
    record AllEngines() implements PlannedBean {}

    /** The default connection, {@code @Singleton Engine}. */
    record DefaultEngine() implements PlannedBean {}

    /**
     * A named connection, {@code @Using("…") @Singleton Engine}.
     *
     * @param connection its name
     */
    record NamedEngine(String connection) implements PlannedBean {}

    /** The current session, {@code @Singleton Session}. */
    record CurrentSession() implements PlannedBean {}

    /**
     * The current session on a named connection, {@code @Using("…") @Singleton Session}.
     *
     * @param connection the connection's name
     */
    record NamedSession(String connection) implements PlannedBean {}

    /**
     * Everything for one model, {@code @Dependent Models<M>}.
     *
     * @param model the binary name of the model's class
     */
    record ModelAccess(String model) implements PlannedBean {}
}
