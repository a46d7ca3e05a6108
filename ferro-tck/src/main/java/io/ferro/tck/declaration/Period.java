package io.ferro.tck.declaration;

/**
 * A generic record that models embed.
 *
 * @param begin the first
 * @param end the last
 * @param <T> of what
 */
public record Period<T extends Comparable<?>>(T begin, T end) {}
