package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.docs.shop.Coupon;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;

/** The snippets of validation.md. */
class ValidationTest {

    @Test
    void checksBeforeItWrites() {
        try (Engines engines = Engines.create(Coupon.class)) {
            Engine engine = engines.connect("sqlite::memory:");
            engine.createTables();
            engine.runInSession(session -> {
                session.create(new Coupon("SPRING", 20));
                assertThatThrownBy(() -> session.create(new Coupon("SPRING", 120)))
                        .isInstanceOf(ConstraintViolationException.class)
                        .hasMessage("FERRO-0355: A Coupon was not written, because it does not keep its constraints:"
                                + " percent @Max(value = 100). Correct it and write it again.");
            });
        }
    }

    @Test
    void withAFactoryOfYourOwnOrNone() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .clockProvider(java.time.Clock::systemUTC)
                .buildValidatorFactory()) {
            Engines own = Engines.create(EnginesOptions.defaults().validatorFactory(factory));
            Engines none = Engines.create(EnginesOptions.defaults().withoutValidation());
            assertThat(own.names()).isEqualTo(none.names());
        }
    }
}
