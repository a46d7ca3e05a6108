package io.ferro.cdi.lite;

import io.ferro.cdi.runtime.UsedConnections;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import java.util.List;

/** Makes the names that the application uses. */
public final class UsedConnectionsCreator implements SyntheticBeanCreator<UsedConnections> {

    /** Called by the container. */
    public UsedConnectionsCreator() {}

    @Override
    public UsedConnections create(Instance<Object> lookup, Parameters parameters) {
        return new UsedConnections(List.of(parameters.get(LiteBeans.CONNECTIONS, String[].class)));
    }
}
