package io.ferro.spi;

import io.ferro.model.OnDelete;

/**
 * A foreign key to the primary key of another model. The target is named by its class only, so that the generated classes of two
 * models that refer to each other never wait for each other's initialisation.
 *
 * @param target the model referred to
 * @param onDelete what happens when the row referred to is deleted
 */
public record ReferenceDescriptor(Class<?> target, OnDelete onDelete) {}
