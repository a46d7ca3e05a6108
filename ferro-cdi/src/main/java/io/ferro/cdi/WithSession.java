package io.ferro.cdi;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a session around each call of a method, or of every business method of a bean. It is the current one until the call returns,
 * also inside a request or another session, and is closed then, whatever the method left open. The name configures itself:
 * {@code @WithSession("analytics")} makes {@code ferro.analytics.url} be looked up.
 *
 * <p>A transaction that is open on the same connection goes on in it; one that is open on another connection makes the call fail with
 * {@link io.ferro.ActiveTransactionException}, unless the method is {@code @Transactional} with {@code REQUIRES_NEW} or
 * {@code NOT_SUPPORTED}, which set that transaction aside.
 */
@InterceptorBinding
@Inherited
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface WithSession {

    /** {@return the connection's name; unless given, the default connection at the moment of the call} */
    @Nonbinding
    String value() default "";
}
