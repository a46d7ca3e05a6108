package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a superclass or an embedded type whose models are in another jar. Compilers before JDK 22 do not see in a class file which
 * fields may be null; for a type with this annotation, or with another of Ferro's on a field, Ferro notes it in a class beside it.
 * Inside one jar nothing has to be marked.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shared {}
