package io.ferro.processor.read;

import com.palantir.javapoet.ClassName;
import io.ferro.processor.spec.ValueType;

/**
 * The model that a reference points to.
 *
 * @param model its name
 * @param keyType the type of its key
 * @param keyColumn the name of its key's column
 */
record ReferenceTarget(ClassName model, ValueType keyType, String keyColumn) {}
