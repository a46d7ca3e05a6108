package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a field as JSON in one column: {@code jsonb} on PostgreSQL, text on SQLite. Fields of type {@code Map} and {@code List} need no
 * annotation.
 *
 * <p>The JSON is written and read by Jackson 3, Jackson 2 or Jakarta JSON Binding, the first of these that the application has; an
 * {@link io.ferro.spi.JsonCodec} of its own goes before all of them. A null field is NULL in the column.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Json {}
