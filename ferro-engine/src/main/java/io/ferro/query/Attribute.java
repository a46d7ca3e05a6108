package io.ferro.query;

import io.ferro.error.ChangeErrors;
import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model as queries see it. The processor generates one for every column, as a constant of {@code X_}. Immutable and
 * thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the values, boxed
 */
public abstract sealed class Attribute<M, T> extends Selection<M, T>
        permits ComparableAttribute, BooleanAttribute, ValueAttribute {

    private final ColumnDescriptor<T> column;

    Attribute(ColumnDescriptor<T> column) {
        super(column, column.type());
        this.column = column;
    }

    /** {@return the column} */
    public final ColumnDescriptor<T> column() {
        return column;
    }

    /** {@return how many rows have a value in this field} */
    public final NumberAggregate<M, Long> count() {
        return new NumberAggregate<>(new Aggregation(Function.COUNT, column), ColumnType.LONG);
    }

    /** {@return how many different values the rows have in this field, NULL left out} */
    public final NumberAggregate<M, Long> countDistinct() {
        return new NumberAggregate<>(new Aggregation(Function.COUNT_DISTINCT, column), ColumnType.LONG);
    }

    /**
     * {@return the assignment of a value}
     *
     * @param value the value
     * @throws io.ferro.ConfigurationException if the field is read-only or the value null
     */
    public final Assignment<M> set(T value) {
        return assignment(new AssignmentNode.Value<>(column, assigned(value)));
    }

    /**
     * {@return the assignment of what another field of the same row holds}
     *
     * @param other the other field
     * @throws io.ferro.ConfigurationException if the field is read-only, or the database keeps the two in different ways
     */
    public final Assignment<M> set(Attribute<M, T> other) {
        if (column.type().storage() != other.column.type().storage()) {
            throw ChangeErrors.storedOtherwise(column.property(), other.column.property());
        }
        return assignment(new AssignmentNode.Copy(column, other.column));
    }

    /**
     * {@return the assignment of NULL}
     *
     * @throws io.ferro.ConfigurationException if the column does not take NULL, or the field is read-only
     */
    public final Assignment<M> setNull() {
        if (!column.nullable()) {
            throw ChangeErrors.notNullable(column.property());
        }
        return assignment(new AssignmentNode.Null(column));
    }

    /**
     * {@return the assignment of a value to the rows that have none; the others keep theirs}
     *
     * @param value the value
     * @throws io.ferro.ConfigurationException if the field is read-only or the value null
     */
    public final Assignment<M> coalesce(T value) {
        return assignment(new AssignmentNode.Coalesce<>(column, assigned(value)));
    }

    final Assignment<M> assignment(AssignmentNode node) {
        if (column.readOnly()) {
            throw ChangeErrors.readOnlyColumn(column.property());
        }
        return new Assignment<>(node);
    }

    final <V> V assigned(@Nullable V value) {
        if (value == null) {
            throw ChangeErrors.nullValue(column.property());
        }
        return value;
    }
}
