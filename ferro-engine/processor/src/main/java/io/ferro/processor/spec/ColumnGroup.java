package io.ferro.processor.spec;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code @Unique} or {@code @Index} says.
 *
 * @param annotation the annotation, for messages
 * @param value its value, for messages; null when it does not compile
 * @param properties the names of the fields, in order
 */
public record ColumnGroup(
        AnnotationMirror annotation, @Nullable AnnotationValue value, List<String> properties) {}
