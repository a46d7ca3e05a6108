package io.ferro.spi;

import io.ferro.model.OnDelete;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One column of a model's table. Immutable: each {@code with}-style method returns a changed copy.
 *
 * @param <T> the Java type of its values, boxed
 */
public final class ColumnDescriptor<T> implements Operand {

    private final String name;
    private final String property;
    private final ColumnType<T> type;
    private final ColumnSettings settings;

    private ColumnDescriptor(String name, String property, ColumnType<T> type, ColumnSettings settings) {
        this.name = name;
        this.property = property;
        this.type = type;
        this.settings = settings;
    }

    /**
     * {@return a NOT NULL column with no further settings}
     *
     * @param <T> the Java type of its values
     * @param name the column's name
     * @param property the Java name of the field
     * @param type how its values are stored
     */
    public static <T> ColumnDescriptor<T> of(String name, String property, ColumnType<T> type) {
        return new ColumnDescriptor<>(name, property, type, new ColumnSettings());
    }

    private ColumnDescriptor<T> with(Consumer<ColumnSettings> change) {
        return new ColumnDescriptor<>(name, property, type, settings.with(change));
    }

    /** {@return a copy that takes NULL} */
    public ColumnDescriptor<T> asNullable() {
        return with(changed -> changed.nullable = true);
    }

    /** {@return a copy with a unique constraint} */
    public ColumnDescriptor<T> asUnique() {
        return with(changed -> changed.unique = true);
    }

    /** {@return a copy with an index} */
    public ColumnDescriptor<T> withIndex() {
        return with(changed -> changed.indexed = true);
    }

    /** {@return a copy that is read and never written} */
    public ColumnDescriptor<T> asReadOnly() {
        return with(changed -> changed.readOnly = true);
    }

    /**
     * {@return a copy whose column has this type instead of the dialect's}
     *
     * @param declared the type in the words of the database
     */
    public ColumnDescriptor<T> withDeclaredType(String declared) {
        return with(changed -> changed.declaredType = declared);
    }

    /**
     * {@return a copy whose column has a default}
     *
     * @param expression the value as SQL, for example {@code 'new'} with its quotes, {@code 0} or {@code current_timestamp}
     */
    public ColumnDescriptor<T> withDefault(String expression) {
        return with(changed -> changed.defaultValue = expression);
    }

    /**
     * {@return a copy whose values must fulfil a condition}
     *
     * @param condition the condition as SQL, for example {@code price >= 0}
     */
    public ColumnDescriptor<T> withCheck(String condition) {
        return with(changed -> changed.check = condition);
    }

    /**
     * {@return a copy with a foreign key to the primary key of another model}
     *
     * @param target the model referred to
     * @param onDelete what happens when the row referred to is deleted
     */
    public ColumnDescriptor<T> references(Class<?> target, OnDelete onDelete) {
        return with(changed -> changed.reference = new ReferenceDescriptor(target, onDelete));
    }

    /** {@return the column's name, not quoted} */
    @Override
    public String name() {
        return name;
    }

    /** {@return the Java name of the field} */
    @Override
    public String property() {
        return property;
    }

    /** {@return how its values are stored} */
    public ColumnType<T> type() {
        return type;
    }

    /** {@return whether it takes NULL} */
    @Override
    public boolean nullable() {
        return settings.nullable;
    }

    /** {@return whether it has a unique constraint of its own} */
    public boolean unique() {
        return settings.unique;
    }

    /** {@return whether it has an index of its own} */
    public boolean indexed() {
        return settings.indexed;
    }

    /** {@return whether it is read and never written: the database gives its values} */
    public boolean readOnly() {
        return settings.readOnly;
    }

    /** {@return the type given by the user, null when the dialect chooses} */
    public @Nullable String declaredType() {
        return settings.declaredType;
    }

    /** {@return the foreign key, null when there is none} */
    public @Nullable ReferenceDescriptor reference() {
        return settings.reference;
    }

    /** {@return the default as SQL, as the user wrote it; null when there is none} */
    public @Nullable String defaultValue() {
        return settings.defaultValue;
    }

    /** {@return the condition that every value fulfils as SQL, as the user wrote it; null when there is none} */
    public @Nullable String check() {
        return settings.check;
    }

    @Override
    public String toString() {
        return name;
    }
}
