package io.ferro.cdi.runtime;

import io.ferro.ConfigurationException;
import io.ferro.config.ConfigKey;
import io.ferro.config.ConfiguredConnection;
import io.ferro.config.FerroConfig;
import io.ferro.spi.AbsentConnections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whoever uses a connection that the configuration switches off which key to set. */
record InactiveConnections(Set<String> names) implements AbsentConnections {

    static InactiveConnections of(FerroConfig config) {
        return new InactiveConnections(config.connections().stream()
                .filter(connection -> !connection.active())
                .map(ConfiguredConnection::name)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Optional<ConfigurationException> reason(String connection) {
        return names.contains(connection)
                ? Optional.of(CdiErrors.inactive(connection, ConfigKey.ACTIVE.of(connection)))
                : Optional.empty();
    }
}
