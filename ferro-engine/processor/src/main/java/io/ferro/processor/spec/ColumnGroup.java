package io.ferro.processor.spec;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/**
 * What one {@code @Unique} or {@code @Index} says.
 *
 * @param annotation the annotation, for messages
 * @param value its value, for messages
 * @param properties the names of the fields, in order
 */
public record ColumnGroup(AnnotationMirror annotation, AnnotationValue value, List<String> properties) {}
