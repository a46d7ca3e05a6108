package io.ferro.cdi.lite;

import io.ferro.Engine;
import io.ferro.cdi.runtime.Facades;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;

/** Makes an injected {@link Engine}. */
public final class EngineCreator implements SyntheticBeanCreator<Engine> {

    /** Called by the container. */
    public EngineCreator() {}

    @Override
    public Engine create(Instance<Object> lookup, Parameters parameters) {
        String connection = parameters.get(LiteBeans.CONNECTION, String.class);
        return connection == null ? Facades.engine(lookup) : Facades.engine(lookup, connection);
    }
}
