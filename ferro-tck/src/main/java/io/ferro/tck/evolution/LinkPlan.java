package io.ferro.tck.evolution;

/**
 * A many-to-many relation of a generated model.
 *
 * @param java its field
 * @param table its join table
 * @param target the class of the other side
 * @param reverseIndex whether it can be followed from there too
 */
record LinkPlan(String java, String table, String target, boolean reverseIndex) {

    static final String OWNER = "left Side";
    static final String OTHER = "right_side";
}
