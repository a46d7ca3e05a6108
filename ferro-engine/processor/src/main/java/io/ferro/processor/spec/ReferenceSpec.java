package io.ferro.processor.spec;

import com.palantir.javapoet.ClassName;

/**
 * A foreign key.
 *
 * @param target the model referred to
 * @param onDelete the constant of {@code OnDelete}
 */
public record ReferenceSpec(ClassName target, String onDelete) {}
