package io.ferro.tck.evolution;

import java.util.Optional;

/**
 * A field of a generated model that is no key.
 *
 * @param java its name
 * @param column the column's name
 * @param kind what it holds; of a reference the kind of the key referred to
 * @param type the column type given by the user, empty for the database's own
 * @param nullable whether it takes null
 * @param unique whether no two rows may hold the same
 * @param index whether it has an index of its own
 * @param reference the reference, if it is one
 * @param defaulted whether the column has a default
 * @param check what its values are compared with: an operator and a number, or empty
 */
record FieldPlan(
        String java,
        String column,
        Kind kind,
        String type,
        boolean nullable,
        boolean unique,
        boolean index,
        Optional<RefPlan> reference,
        boolean defaulted,
        String check) {

    static FieldPlan of(String java, String column, Kind kind) {
        return new FieldPlan(java, column, kind, "", false, false, false, Optional.empty(), false, "");
    }

    FieldPlan withType(Kind otherKind, String otherType) {
        return new FieldPlan(java, column, otherKind, otherType, nullable, unique, index, reference, defaulted, check);
    }

    FieldPlan withNullable(boolean value) {
        return new FieldPlan(java, column, kind, type, value, unique, index, reference, defaulted, check);
    }

    FieldPlan withUnique(boolean value) {
        return new FieldPlan(java, column, kind, type, nullable, value, index, reference, defaulted, check);
    }

    FieldPlan withIndex(boolean value) {
        return new FieldPlan(java, column, kind, type, nullable, unique, value, reference, defaulted, check);
    }

    FieldPlan withReference(RefPlan value) {
        return new FieldPlan(java, column, kind, type, nullable, unique, index, Optional.of(value), defaulted, check);
    }

    FieldPlan withDefault(boolean value) {
        return new FieldPlan(java, column, kind, type, nullable, unique, index, reference, value, check);
    }

    FieldPlan withCheck(String value) {
        return new FieldPlan(java, column, kind, type, nullable, unique, index, reference, defaulted, value);
    }

    /** {@return the condition of the check in SQL} */
    String condition() {
        String quoted = LiveSchema.quoted(column);
        return (kind == Kind.TEXT ? "length(" + quoted + ")" : quoted) + " " + check;
    }
}
