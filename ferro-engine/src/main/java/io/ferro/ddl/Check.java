package io.ferro.ddl;

/**
 * A check constraint.
 *
 * @param name its name in the database, empty for none
 * @param expression the condition as the database spells it, without the word CHECK
 */
public record Check(String name, String expression) {

    /** {@return whether it means the same, whatever its name} */
    public boolean means(Check other) {
        return expression.equals(other.expression);
    }
}
