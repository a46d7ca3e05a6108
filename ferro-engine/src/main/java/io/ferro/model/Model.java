package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record whose instances are rows of one table. The annotation processor generates {@code X_} beside a
 * model {@code X}: its typed attributes and the code that reads and writes its rows.
 *
 * <p>Fields that are static or transient are not columns. A class needs a constructor without parameters that its package can
 * call; a record is built by its canonical constructor.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Model {

    /** {@return the table's name; empty means the class name in snake_case} */
    String table() default "";

    /**
     * {@return the schema that holds the table, in the same database; empty means the schema of the connection: the first one on its
     * search path, or the one of {@code ferro_search_path}} A schema is named as the database stores it, and PostgreSQL only.
     */
    String schema() default "";

    /**
     * {@return whether rows are read and never written} For views, and for tables that belong to somebody else. The table is never
     * created, compared or changed; creating, saving and deleting are refused. Without {@link Id} a row has no identity: each time it
     * is read it is a new instance, and it can only be found by queries.
     */
    boolean readOnly() default false;
}
