package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field that counts the changes of a row, so that nobody overwrites a change that they have not seen: saving or deleting
 * an instance whose row was changed meanwhile fails with {@link io.ferro.OptimisticLockException}.
 *
 * <p>The field is a {@code long}, {@code int} or {@code short} or its boxed type, one for each model. Creating a row sets it to 1
 * whatever it held, and each save adds one, up to the largest number of the type, behind which it starts again at 1; the application
 * only reads it. Null and zero mean that the instance has never been saved.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Version {}
