package io.ferro.processor.spec;

/**
 * What {@code @Id} says about a column of the primary key.
 *
 * @param assigned whether the application always gives the value itself
 */
public record KeyPart(boolean assigned) {}
