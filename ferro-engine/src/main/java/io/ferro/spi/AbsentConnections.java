package io.ferro.spi;

import io.ferro.FerroException;
import java.util.Optional;

/**
 * Knows why a connection is not there, such as an integration whose configuration switches it off. Asked before the engine's own error
 * is raised. Thread-safe.
 */
@FunctionalInterface
public interface AbsentConnections {

    /**
     * {@return the error to raise, empty where nothing is known about the connection}
     *
     * @param connection the name of a connection that is not registered
     */
    Optional<? extends FerroException> reason(String connection);
}
