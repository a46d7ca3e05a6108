package io.ferro.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * An annotation on an element. A member that does not compile reads as nothing: the compiler reports it by itself.
 *
 * @param mirror the annotation
 * @param values its members by name, those left to their default included
 */
public record AnnotationUse(AnnotationMirror mirror, Map<String, AnnotationValue> values) {

    @Nullable
    AnnotationValue value(String member) {
        return values.get(member);
    }

    String text(String member) {
        return read(member, String.class).orElse("");
    }

    boolean flag(String member) {
        return read(member, Boolean.class).orElse(false);
    }

    Optional<String> constant(String member) {
        return read(member, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString());
    }

    List<String> texts(String member) {
        return elements(member, String.class);
    }

    List<AnnotationMirror> annotations(String member) {
        return elements(member, AnnotationMirror.class);
    }

    private <T> List<T> elements(String member, Class<T> type) {
        return read(member, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(element -> ((AnnotationValue) element).getValue())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private <T> Optional<T> read(String member, Class<T> type) {
        return Optional.ofNullable(values.get(member))
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
