package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.AssignmentNode.Calculation;
import io.ferro.spi.AssignmentNode.ColumnCalculation;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode.Operator;

/**
 * An attribute that is a number.
 *
 * @param <M> the model
 * @param <N> the Java type of the numbers, boxed
 */
public abstract sealed class NumberAttribute<M, N extends Number> extends ComparableAttribute<M, N>
        implements Numeric<M> permits IntegralAttribute, DecimalAttribute, FloatingAttribute {

    NumberAttribute(ColumnDescriptor<N> column) {
        super(column);
    }

    @Override
    public final Condition<M> compare(Operator operator, long number) {
        return compareNumber(operator, number);
    }

    /** {@return the sum of the values, null where there is none} */
    public abstract NumberAggregate<M, ? extends Number> sum();

    /** {@return the average of the values to the precision of a {@code double}, null where there is none} */
    public final NumberAggregate<M, Double> avg() {
        return new NumberAggregate<>(new Aggregation(Function.AVG, column()), ColumnType.DOUBLE);
    }

    @Override
    public final NumberAggregate<M, N> min() {
        return new NumberAggregate<>(new Aggregation(Function.MIN, column()), type());
    }

    @Override
    public final NumberAggregate<M, N> max() {
        return new NumberAggregate<>(new Aggregation(Function.MAX, column()), type());
    }

    /** {@return a number as a value of this attribute} */
    abstract N valueOf(long number);

    /**
     * {@return the assignment of a number}
     *
     * @param number the number
     * @throws io.ferro.ConfigurationException if the field is read-only or its type cannot hold the number
     */
    public final Assignment<M> set(long number) {
        return set(valueOf(number));
    }

    /**
     * {@return the assignment of a number to the rows that have none; the others keep theirs}
     *
     * @param number the number
     * @throws io.ferro.ConfigurationException if the field is read-only or its type cannot hold the number
     */
    public final Assignment<M> coalesce(long number) {
        return coalesce(valueOf(number));
    }

    /**
     * {@return the assignment of the sum of its value and a number; a row without a value keeps none} What the column cannot hold is an error of the database.
     *
     * @param number the number
     * @throws io.ferro.ConfigurationException if the field is read-only
     */
    public final Assignment<M> add(long number) {
        return calculated(AssignmentNode.Operator.ADD, ColumnType.LONG, number);
    }

    /**
     * {@return the assignment of the sum of its value and a number; see {@link #add(long)}}
     *
     * @param number the number
     * @throws io.ferro.ConfigurationException if the field is read-only or the number null
     */
    public final Assignment<M> add(N number) {
        return calculated(AssignmentNode.Operator.ADD, type(), number);
    }

    /**
     * {@return the assignment of the sum of its value and a number, the number being that of another field of the same row; see {@link #add(long)}}
     *
     * @param other the other field
     * @throws io.ferro.ConfigurationException if the field is read-only
     */
    public final Assignment<M> add(NumberAttribute<M, N> other) {
        return assignment(new ColumnCalculation(column(), AssignmentNode.Operator.ADD, other.column()));
    }

    /**
     * {@return the assignment of its value less a number; a row without a value keeps none} What the column cannot hold is an error of the database.
     *
     * @param number the number
     * @throws io.ferro.ConfigurationException if the field is read-only
     */
    public final Assignment<M> subtract(long number) {
        return calculated(AssignmentNode.Operator.SUBTRACT, ColumnType.LONG, number);
    }

    /**
     * {@return the assignment of its value less a number; see {@link #subtract(long)}}
     *
     * @param number the number
     * @throws io.ferro.ConfigurationException if the field is read-only or the number null
     */
    public final Assignment<M> subtract(N number) {
        return calculated(AssignmentNode.Operator.SUBTRACT, type(), number);
    }

    /**
     * {@return the assignment of its value less a number, the number being that of another field of the same row; see {@link #subtract(long)}}
     *
     * @param other the other field
     * @throws io.ferro.ConfigurationException if the field is read-only
     */
    public final Assignment<M> subtract(NumberAttribute<M, N> other) {
        return assignment(new ColumnCalculation(column(), AssignmentNode.Operator.SUBTRACT, other.column()));
    }

    /**
     * {@return the assignment of the product of its value and a number; a row without a value keeps none} What the column cannot hold is an error of the database.
     *
     * @param number the number
     * @throws io.ferro.ConfigurationException if the field is read-only
     */
    public final Assignment<M> multiply(long number) {
        return calculated(AssignmentNode.Operator.MULTIPLY, ColumnType.LONG, number);
    }

    /**
     * {@return the assignment of the product of its value and a number; see {@link #multiply(long)}}
     *
     * @param number the number
     * @throws io.ferro.ConfigurationException if the field is read-only or the number null
     */
    public final Assignment<M> multiply(N number) {
        return calculated(AssignmentNode.Operator.MULTIPLY, type(), number);
    }

    /**
     * {@return the assignment of the product of its value and a number, the number being that of another field of the same row; see {@link #multiply(long)}}
     *
     * @param other the other field
     * @throws io.ferro.ConfigurationException if the field is read-only
     */
    public final Assignment<M> multiply(NumberAttribute<M, N> other) {
        return assignment(new ColumnCalculation(column(), AssignmentNode.Operator.MULTIPLY, other.column()));
    }

    private <T> Assignment<M> calculated(AssignmentNode.Operator operator, ColumnType<T> type, T number) {
        return assignment(new Calculation<>(column(), operator, type, assigned(number)));
    }
}
