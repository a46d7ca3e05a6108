package io.ferro.tck.evolution;

import io.ferro.model.OnDelete;

/**
 * A reference of a generated model.
 *
 * @param target the class of the other one, or of the same
 * @param onDelete its rule
 */
record RefPlan(String target, OnDelete onDelete) {}
