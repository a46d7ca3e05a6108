package io.ferro.processor.spec;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * What {@code @Enumerated} says of a field.
 *
 * @param mirror the annotation
 * @param storage the constant of {@code io.ferro.model.EnumStorage}
 * @param type the name of the database's type, empty for the one made of the enum's name
 */
public record EnumMark(AnnotationMirror mirror, String storage, String type) {

    private static final String NAME = "io.ferro.model.Enumerated";

    /** {@return what it says, empty when the field has none} */
    public static Optional<EnumMark> of(Element field) {
        for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(NAME)) {
                return Optional.of(new EnumMark(mirror, text(mirror, "value"), text(mirror, "type")));
            }
        }
        return Optional.empty();
    }

    /** {@return a member's value, empty where it is not given} */
    private static String text(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(given -> given.getKey().getSimpleName().contentEquals(member))
                .map(given -> (AnnotationValue) given.getValue())
                .map(value -> value.getValue() instanceof Element constant
                        ? constant.getSimpleName().toString()
                        : String.valueOf(value.getValue()))
                .findFirst()
                .orElse("");
    }
}
