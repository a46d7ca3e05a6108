package io.ferro.cdi.lite;

import io.ferro.Engines;
import io.ferro.cdi.runtime.Facades;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;

/** Makes the injected {@link Engines}. */
public final class EnginesCreator implements SyntheticBeanCreator<Engines> {

    /** Called by the container. */
    public EnginesCreator() {}

    @Override
    public Engines create(Instance<Object> lookup, Parameters parameters) {
        return Facades.engines(lookup);
    }
}
