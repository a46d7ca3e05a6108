package io.ferro.cdi.runtime;

import java.util.List;

/**
 * The names in the application's {@code @Using} qualifiers and {@code @WithSession} annotations.
 *
 * @param names the names
 */
public record UsedConnections(List<String> names) {

    /** Copies the list. */
    public UsedConnections {
        names = List.copyOf(names);
    }
}
