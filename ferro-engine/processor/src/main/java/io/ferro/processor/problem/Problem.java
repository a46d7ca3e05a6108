package io.ferro.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, and the place in the source to show it at.
 *
 * @param message what is wrong and what to do, with its id
 * @param element the element
 * @param annotation the annotation on the element, null for the element itself
 * @param value the value in the annotation, null for the annotation itself
 */
public record Problem(
        String message,
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    public static Problem at(Element element, String message) {
        return new Problem(message, element, null, null);
    }

    public static Problem at(Element element, AnnotationMirror annotation, String message) {
        return new Problem(message, element, annotation, null);
    }

    public static Problem at(
            Element element, AnnotationMirror annotation, @Nullable AnnotationValue value, String message) {
        return new Problem(message, element, annotation, value);
    }
}
