package io.ferro.cdi;

import jakarta.enterprise.context.NormalScope;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean that lives as long as a {@link io.ferro.Session}: the one that the thread opened last, else the one of the active request.
 * Its instances are destroyed when the session is closed. Where there is neither, the scope is not active.
 */
@NormalScope
@Inherited
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface FerroSessionScoped {}
