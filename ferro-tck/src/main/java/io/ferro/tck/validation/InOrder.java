package io.ferro.tck.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint on a class as a whole. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InOrder.Validator.class)
public @interface InOrder {

    /** {@return the message} */
    String message() default "first comes before last";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return what clients attach} */
    Class<? extends Payload>[] payload() default {};

    /** What checks it. */
    final class Validator implements ConstraintValidator<InOrder, Parcel> {

        /** Called by the provider. */
        public Validator() {}

        @Override
        public boolean isValid(Parcel parcel, ConstraintValidatorContext context) {
            return parcel.first <= parcel.last;
        }
    }
}
