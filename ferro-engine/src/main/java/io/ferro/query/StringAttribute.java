package io.ferro.query;

import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConditionNode;

/**
 * An attribute that is text.
 *
 * @param <M> the model
 */
public final class StringAttribute<M> extends ComparableAttribute<M, String> {

    private StringAttribute(ColumnDescriptor<String> column) {
        super(column);
    }

    /**
     * {@return the attribute of a column; called by generated code}
     *
     * @param <M> the model
     * @param column the column
     */
    public static <M> StringAttribute<M> of(ColumnDescriptor<String> column) {
        return new StringAttribute<>(column);
    }

    /**
     * {@return the condition that the field matches a pattern, upper and lower case being different on every database}
     *
     * @param pattern {@code %} stands for any text, {@code _} for one character, a backslash takes the meaning from the character
     *     behind it
     */
    public Condition<M> like(String pattern) {
        return matches(pattern, false);
    }

    /**
     * {@return the condition that the field matches a pattern, upper and lower case being the same}
     *
     * @param pattern as in {@link #like}
     */
    public Condition<M> ilike(String pattern) {
        return matches(pattern, true);
    }

    /**
     * {@return the condition that the field begins with a text}
     *
     * @param text the text, taken literally
     */
    public Condition<M> startsWith(String text) {
        return matches(literally(text) + "%", false);
    }

    /**
     * {@return the condition that the field ends with a text}
     *
     * @param text the text, taken literally
     */
    public Condition<M> endsWith(String text) {
        return matches("%" + literally(text), false);
    }

    /**
     * {@return the condition that the field contains a text}
     *
     * @param text the text, taken literally
     */
    public Condition<M> contains(String text) {
        return matches("%" + literally(text) + "%", false);
    }

    /**
     * {@return the condition that the field contains a text, upper and lower case being the same}
     *
     * @param text the text, taken literally
     */
    public Condition<M> containsIgnoreCase(String text) {
        return matches("%" + literally(text) + "%", true);
    }

    private Condition<M> matches(String pattern, boolean ignoreCase) {
        return new Condition<>(new ConditionNode.Like(column(), pattern, ignoreCase));
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
