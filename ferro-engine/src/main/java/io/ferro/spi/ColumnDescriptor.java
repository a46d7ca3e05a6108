package io.ferro.spi;

import io.ferro.model.OnDelete;
import org.jspecify.annotations.Nullable;

/**
 * One column of a model's table. Immutable: each {@code with}-style method returns a changed copy.
 *
 * @param <T> the Java type of its values, boxed
 */
public final class ColumnDescriptor<T> {

    private final String name;
    private final String property;
    private final ColumnType<T> type;
    private final boolean nullable;
    private final boolean unique;
    private final boolean indexed;
    private final boolean readOnly;
    private final @Nullable String declaredType;
    private final @Nullable ReferenceDescriptor reference;

    private ColumnDescriptor(
            String name,
            String property,
            ColumnType<T> type,
            boolean nullable,
            boolean unique,
            boolean indexed,
            boolean readOnly,
            @Nullable String declaredType,
            @Nullable ReferenceDescriptor reference) {
        this.name = name;
        this.property = property;
        this.type = type;
        this.nullable = nullable;
        this.unique = unique;
        this.indexed = indexed;
        this.readOnly = readOnly;
        this.declaredType = declaredType;
        this.reference = reference;
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
        return new ColumnDescriptor<>(name, property, type, false, false, false, false, null, null);
    }

    /** {@return a copy that takes NULL} */
    public ColumnDescriptor<T> asNullable() {
        return new ColumnDescriptor<>(name, property, type, true, unique, indexed, readOnly, declaredType, reference);
    }

    /** {@return a copy with a unique constraint} */
    public ColumnDescriptor<T> asUnique() {
        return new ColumnDescriptor<>(name, property, type, nullable, true, indexed, readOnly, declaredType, reference);
    }

    /** {@return a copy with an index} */
    public ColumnDescriptor<T> withIndex() {
        return new ColumnDescriptor<>(name, property, type, nullable, unique, true, readOnly, declaredType, reference);
    }

    /** {@return a copy that is read and never written} */
    public ColumnDescriptor<T> asReadOnly() {
        return new ColumnDescriptor<>(name, property, type, nullable, unique, indexed, true, declaredType, reference);
    }

    /**
     * {@return a copy whose column has this type instead of the dialect's}
     *
     * @param declared the type in the words of the database
     */
    public ColumnDescriptor<T> withDeclaredType(String declared) {
        return new ColumnDescriptor<>(name, property, type, nullable, unique, indexed, readOnly, declared, reference);
    }

    /**
     * {@return a copy with a foreign key to the primary key of another model}
     *
     * @param target the model referred to
     * @param onDelete what happens when the row referred to is deleted
     */
    public ColumnDescriptor<T> references(Class<?> target, OnDelete onDelete) {
        return new ColumnDescriptor<>(
                name,
                property,
                type,
                nullable,
                unique,
                indexed,
                readOnly,
                declaredType,
                new ReferenceDescriptor(target, onDelete));
    }

    /** {@return the column's name, not quoted} */
    public String name() {
        return name;
    }

    /** {@return the Java name of the field} */
    public String property() {
        return property;
    }

    /** {@return how its values are stored} */
    public ColumnType<T> type() {
        return type;
    }

    /** {@return whether it takes NULL} */
    public boolean nullable() {
        return nullable;
    }

    /** {@return whether it has a unique constraint of its own} */
    public boolean unique() {
        return unique;
    }

    /** {@return whether it has an index of its own} */
    public boolean indexed() {
        return indexed;
    }

    /** {@return whether it is read and never written: the database gives its values} */
    public boolean readOnly() {
        return readOnly;
    }

    /** {@return the type given by the user, null when the dialect chooses} */
    public @Nullable String declaredType() {
        return declaredType;
    }

    /** {@return the foreign key, null when there is none} */
    public @Nullable ReferenceDescriptor reference() {
        return reference;
    }

    @Override
    public String toString() {
        return name;
    }
}
