package io.ferro.processor.read;

import io.ferro.processor.spec.Nullability;
import io.ferro.processor.spec.ValueType;
import java.util.Optional;

/**
 * What the type of a field says.
 *
 * @param type the type of the column's values
 * @param nullability whether there may be no value
 * @param target the model referred to, empty for a plain value
 */
record DeclaredValue(ValueType type, Nullability nullability, Optional<ReferenceTarget> target) {}
