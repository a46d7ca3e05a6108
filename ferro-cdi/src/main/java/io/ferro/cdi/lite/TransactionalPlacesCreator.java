package io.ferro.cdi.lite;

import io.ferro.cdi.runtime.TransactionalPlaces;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import java.util.List;

/** Makes the names of what is {@code @Transactional}. */
public final class TransactionalPlacesCreator implements SyntheticBeanCreator<TransactionalPlaces> {

    /** Called by the container. */
    public TransactionalPlacesCreator() {}

    @Override
    public TransactionalPlaces create(Instance<Object> lookup, Parameters parameters) {
        return new TransactionalPlaces(List.of(parameters.get(LiteBeans.PLACES, String[].class)));
    }
}
