package io.ferro.processor.spec;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The fields of a shared type that may be null.
 *
 * @param type the type
 * @param note the class that says so
 * @param fields the names of the fields
 */
public record NullableFields(TypeElement type, ClassName note, List<String> fields) {

    /** The constant with the names, separated by commas. */
    public static final String CONSTANT = "NULLABLE_FIELDS";

    /** {@return the name of the class beside a type that says which of its fields may be null} */
    public static ClassName noteOn(TypeElement type, Elements elements) {
        String binary = elements.getBinaryName(type).toString();
        String nested = binary.substring(binary.lastIndexOf('.') + 1).replace('$', '_');
        return ClassName.get(elements.getPackageOf(type).getQualifiedName().toString(), nested + "_");
    }
}
