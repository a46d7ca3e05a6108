package io.ferro.tck.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Whom an application lets check its instances. */
public abstract class ValidatorFactoryAssertions extends EngineAssertions {

    /** For subclasses. */
    protected ValidatorFactoryAssertions() {}

    @Test
    @Assertion("MODEL-07")
    void theFactoryThatIsGivenChecksAndStaysOpen() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            CountedCalls calls = new CountedCalls();
            Engines engines = engines(calls.of(ValidatorFactory.class, factory));
            assertThatThrownBy(() -> engines.models(Parcel.class).create(new Parcel("")))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThat(calls.to("validate")).isEqualTo(1);
            engines.close();
            assertThat(calls.to("close")).isZero();
        }
    }

    @Test
    @Assertion("MODEL-07")
    void aModelWithoutConstraintsIsAskedAboutOnceAndNeverChecked() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            CountedCalls calls = new CountedCalls();
            Engines engines = engines(calls.of(ValidatorFactory.class, factory));
            for (int number = 0; number < 3; number++) {
                engines.models(Crate.class).create(new Crate(number, "books"));
            }
            engines.models(Crate.class).bulkCreate(Collections.singleton(new Crate(3, "books")));
            assertThat(calls.to("getConstraintsForClass")).isEqualTo(1);
            assertThat(calls.to("validate")).isZero();
        }
    }

    private Engines engines(ValidatorFactory factory) {
        Engines engines = unconnected(
                EnginesOptions.defaults().models(Parcel.class, Crate.class).validatorFactory(factory));
        engines.connect(settings());
        return engines;
    }
}
