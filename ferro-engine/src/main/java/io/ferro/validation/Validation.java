package io.ferro.validation;

import io.ferro.EnginesOptions;
import io.ferro.spi.ModelDescriptor;

/** Checks instances before they are written. Thread-safe. */
public interface Validation extends AutoCloseable {

    /** No checks at all. */
    Validation NONE = new Validation() {

        @Override
        public <M> void check(ModelDescriptor<M> model, M instance) {}

        @Override
        public void close() {}
    };

    /**
     * {@return the checks that options ask for}
     *
     * @param options the options
     */
    static Validation of(EnginesOptions options) {
        if (!options.isValidating()) {
            return NONE;
        }
        return options.validatorFactory().isPresent()
                ? JakartaValidation.with(options.validatorFactory().get())
                : new DefaultValidation();
    }

    /**
     * Checks an instance. It is not to be written where this throws.
     *
     * @param <M> the model
     * @param model the model
     * @param instance the instance
     */
    <M> void check(ModelDescriptor<M> model, M instance);

    /** Closes what the checks have made for themselves; they make it again where they are asked once more. */
    @Override
    void close();
}
