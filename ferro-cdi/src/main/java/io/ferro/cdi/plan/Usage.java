package io.ferro.cdi.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the beans of an application use, collected while a container shows them. Used by one thread at a time. */
public final class Usage {

    private final Set<String> connections = new TreeSet<>();
    private final Set<String> transactional = new TreeSet<>();

    /** Makes a collection with nothing in it. */
    public Usage() {}

    /**
     * Adds a connection.
     *
     * @param name its name
     */
    public void addConnection(String name) {
        connections.add(name);
    }

    /**
     * Adds what a class or method uses.
     *
     * @param declaration the class or method
     * @return what is wrong with it
     */
    public Optional<String> add(Declaration declaration) {
        declaration.connection().ifPresent(connections::add);
        if (declaration.transactional()) {
            transactional.add(declaration.place());
        }
        return declaration
                .ignored()
                .map(
                        annotation -> "FERRO-0757: " + declaration.place() + " is " + annotation
                                + ", but containers do nothing around the calls of private and static methods. Make it neither.");
    }

    /** {@return the names of the connections, sorted} */
    public List<String> connections() {
        return List.copyOf(connections);
    }

    /** {@return the classes and methods that are {@code @Transactional}, sorted} */
    public List<String> transactional() {
        return List.copyOf(transactional);
    }
}
