package io.ferro.cdi.lite;

import io.ferro.Models;
import io.ferro.cdi.runtime.Facades;
import io.ferro.spi.ModelIndex;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;

/** Makes an injected {@link Models}. */
@SuppressWarnings("rawtypes")
public final class ModelsCreator implements SyntheticBeanCreator<Models> {

    /** Called by the container. */
    public ModelsCreator() {}

    @Override
    public Models create(Instance<Object> lookup, Parameters parameters) {
        String model = parameters.get(LiteBeans.MODEL, String.class);
        return Facades.models(lookup, ModelIndex.load(model, ModelIndex.applicationLoader()));
    }
}
