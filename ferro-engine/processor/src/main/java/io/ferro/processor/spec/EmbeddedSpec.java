package io.ferro.processor.spec;

import com.palantir.javapoet.TypeName;

/**
 * A field that holds several columns.
 *
 * @param property the field's name
 * @param type its type
 * @param isRecord whether that is a record
 * @param nullable whether it may be null
 * @param access how generated code gets at the field
 */
public record EmbeddedSpec(String property, TypeName type, boolean isRecord, boolean nullable, Access access) {

    /** {@return the property with a capital, for the names of methods and classes} */
    public String capitalized() {
        return Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }
}
