package io.ferro.cdi.runtime;

import io.ferro.EnginesOptions;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.validation.ValidatorFactory;

/** The container's own factory of validators, whose constraints may have beans injected. */
final class ContainerValidation {

    private ContainerValidation() {}

    /** {@return options with the container's factory, the same ones where it has none} */
    static EnginesOptions addTo(EnginesOptions options, BeanContainer beans) {
        try {
            return Known.addTo(options, beans);
        } catch (NoClassDefFoundError e) {
            return options; // The application goes without Jakarta Validation.
        }
    }

    /** A class of its own, which is only loaded where this method is called. */
    private static final class Known {

        static EnginesOptions addTo(EnginesOptions options, BeanContainer beans) {
            Instance<ValidatorFactory> factories = beans.createInstance().select(ValidatorFactory.class);
            return factories.isResolvable() ? options.validatorFactory(factories.get()) : options;
        }
    }
}
