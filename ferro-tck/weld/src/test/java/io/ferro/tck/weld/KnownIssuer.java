package io.ferro.tck.weld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint whose validator has a bean injected, which only the container's factory of validators does. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownIssuer.Validator.class)
@interface KnownIssuer {

    String message() default "is not known";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Issuers {

        boolean know(String issuer) {
            return issuer.equals("known");
        }
    }

    class Validator implements ConstraintValidator<KnownIssuer, String> {

        @Inject
        @SuppressWarnings("NullAway.Init")
        Issuers issuers;

        @Override
        public boolean isValid(String issuer, ConstraintValidatorContext context) {
            return issuers.know(issuer);
        }
    }
}
