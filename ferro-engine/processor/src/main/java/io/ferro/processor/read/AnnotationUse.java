package io.ferro.processor.read;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/**
 * An annotation on an element.
 *
 * @param mirror the annotation
 * @param values its members by name, those left to their default included
 */
public record AnnotationUse(AnnotationMirror mirror, Map<String, AnnotationValue> values) {

    AnnotationValue value(String member) {
        return values.get(member);
    }

    String text(String member) {
        return (String) value(member).getValue();
    }

    boolean flag(String member) {
        return (Boolean) value(member).getValue();
    }

    String constant(String member) {
        return ((VariableElement) value(member).getValue()).getSimpleName().toString();
    }

    List<String> texts(String member) {
        return elements(member).stream()
                .map(element -> (String) element.getValue())
                .toList();
    }

    List<AnnotationMirror> annotations(String member) {
        return elements(member).stream()
                .map(element -> (AnnotationMirror) element.getValue())
                .toList();
    }

    private List<AnnotationValue> elements(String member) {
        return ((List<?>) value(member).getValue())
                .stream().map(AnnotationValue.class::cast).toList();
    }
}
