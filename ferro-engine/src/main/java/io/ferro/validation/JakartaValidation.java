package io.ferro.validation;

import io.ferro.error.ValidationErrors;
import io.ferro.spi.ModelDescriptor;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The constraints of the group {@code Default}. A model without any costs one look into a map. Thread-safe.
 *
 * <p>No class is loaded that an application without Jakarta Validation does not have, until this one is.
 */
final class JakartaValidation implements Validation {

    private static final Logger LOG = LoggerFactory.getLogger("io.ferro.Engines");

    private final Validator validator;
    private final Runnable closing;
    private final Map<ModelDescriptor<?>, Boolean> constrained = new ConcurrentHashMap<>();

    private JakartaValidation(ValidatorFactory factory, Runnable closing) {
        this.closing = closing;
        validator = factory.usingContext()
                .traversableResolver(new UnsavedProperties(factory.getTraversableResolver()))
                .getValidator();
    }

    /** {@return checks by somebody else's provider, which is not closed with them} */
    static Validation with(ValidatorFactory factory) {
        return new JakartaValidation(factory, () -> {});
    }

    /** {@return checks by the provider that the application has, none where it has only the API} */
    static Validation ofApplication() {
        try {
            ValidatorFactory factory = jakarta.validation.Validation.buildDefaultValidatorFactory();
            return new JakartaValidation(factory, factory::close);
        } catch (NoProviderFoundException e) {
            LOG.info("{}", ValidationErrors.NO_PROVIDER);
            return NONE;
        } catch (ValidationException e) {
            throw ValidationErrors.cannotStart(e);
        }
    }

    @Override
    public <M> void check(ModelDescriptor<M> model, M instance) {
        if (!constrained.computeIfAbsent(model, this::isConstrained)) {
            return;
        }
        Set<ConstraintViolation<M>> violations = validator.validate(instance);
        if (!violations.isEmpty()) {
            throw ValidationErrors.violated(model.model(), violations);
        }
    }

    private boolean isConstrained(ModelDescriptor<?> model) {
        return validator.getConstraintsForClass(model.model()).isBeanConstrained();
    }

    @Override
    public void close() {
        closing.run();
    }
}
