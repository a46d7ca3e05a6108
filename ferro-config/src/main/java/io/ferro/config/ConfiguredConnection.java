package io.ferro.config;

import io.ferro.ConnectionSettings;

/**
 * One connection that the configuration describes.
 *
 * @param settings its settings
 * @param active whether it is opened
 */
public record ConfiguredConnection(ConnectionSettings settings, boolean active) {

    /** {@return its name} */
    public String name() {
        return settings.name();
    }
}
