package io.ferro.tck.meaning;

import io.ferro.query.Assignment;
import io.ferro.query.NumberAttribute;
import io.ferro.spi.AssignmentNode.Operator;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An assignment, and what it means in plain Java. Both are made together.
 *
 * @param <T> the type of the field
 * @param assignment the assignment
 * @param field the field that it is about
 * @param meaning what the field holds afterwards, of the sample as it was; {@link ArithmeticException} where its type cannot
 * @param text what it is, for people
 */
record RandomAssignment<T>(
        Assignment<Sample> assignment, Field<T> field, Function<Sample, @Nullable T> meaning, String text) {

    private static final long[] LONGS = {0, 1, -1, 2, 10, -7, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final Operator[] OPERATORS = Operator.values();

    static RandomAssignment<?> of(Random random) {
        return random.nextBoolean()
                ? about(Fields.any(random), random)
                : number(Fields.NUMBERS.get(random.nextInt(Fields.NUMBERS.size())), random);
    }

    void change(Sample before, Sample after) {
        field.setter().accept(after, meaning.apply(before));
    }

    private static <T> RandomAssignment<T> about(Field<T> field, Random random) {
        T value = field.any(random);
        int kind = random.nextInt(3);
        if (kind == 0 && field.attribute().column().nullable()) {
            return new RandomAssignment<>(field.attribute().setNull(), field, sample -> null, field + " setNull");
        }
        return kind == 1
                ? new RandomAssignment<>(
                        field.attribute().coalesce(value),
                        field,
                        sample -> Objects.requireNonNullElse(field.of(sample), value),
                        field + " coalesce " + value)
                : new RandomAssignment<>(field.attribute().set(value), field, sample -> value, field + " set " + value);
    }

    private static <N extends Number> RandomAssignment<N> number(Fields.Pair<N> pair, Random random) {
        boolean swapped = random.nextBoolean();
        Field<N> field = swapped ? pair.other() : pair.one();
        Field<N> neighbour = swapped ? pair.one() : pair.other();
        NumberAttribute<Sample, N> attribute = (NumberAttribute<Sample, N>) field.attribute();
        Operator operator = OPERATORS[random.nextInt(OPERATORS.length)];
        return switch (random.nextInt(7)) {
            case 0 -> copied(attribute, field, neighbour);
            case 1 -> small(attribute, field, random.nextInt(-1, 3), random.nextBoolean());
            case 2, 3 -> withColumn(attribute, field, operator, random.nextBoolean() ? field : neighbour);
            case 4 -> withLong(attribute, field, operator, LONGS[random.nextInt(LONGS.length)]);
            default -> withNumber(attribute, field, operator, field.any(random));
        };
    }

    private static <N extends Number> RandomAssignment<N> copied(
            NumberAttribute<Sample, N> attribute, Field<N> field, Field<N> source) {
        return new RandomAssignment<>(attribute.set(source.attribute()), field, source::of, field + " set " + source);
    }

    /** A number of any type may be set to a {@code long} that it can hold. */
    private static <N extends Number> RandomAssignment<N> small(
            NumberAttribute<Sample, N> attribute, Field<N> field, long number, boolean set) {
        N zero = field.values().get(0);
        N value = Objects.requireNonNull(computed(attribute, Operator.ADD, zero, number));
        return set
                ? new RandomAssignment<>(attribute.set(number), field, sample -> value, field + " set long " + number)
                : new RandomAssignment<>(
                        attribute.coalesce(number),
                        field,
                        sample -> Objects.requireNonNullElse(field.of(sample), value),
                        field + " coalesce long " + number);
    }

    private static <N extends Number> RandomAssignment<N> withColumn(
            NumberAttribute<Sample, N> attribute, Field<N> field, Operator operator, Field<N> other) {
        NumberAttribute<Sample, N> second = (NumberAttribute<Sample, N>) other.attribute();
        Assignment<Sample> assignment = switch (operator) {
            case ADD -> attribute.add(second);
            case SUBTRACT -> attribute.subtract(second);
            case MULTIPLY -> attribute.multiply(second);
        };
        return new RandomAssignment<>(
                assignment,
                field,
                sample -> computed(attribute, operator, field.of(sample), other.of(sample)),
                field + " " + operator + " " + other);
    }

    private static <N extends Number> RandomAssignment<N> withLong(
            NumberAttribute<Sample, N> attribute, Field<N> field, Operator operator, long number) {
        Assignment<Sample> assignment = switch (operator) {
            case ADD -> attribute.add(number);
            case SUBTRACT -> attribute.subtract(number);
            case MULTIPLY -> attribute.multiply(number);
        };
        return new RandomAssignment<>(
                assignment,
                field,
                sample -> computed(attribute, operator, field.of(sample), number),
                field + " " + operator + " long " + number);
    }

    private static <N extends Number> RandomAssignment<N> withNumber(
            NumberAttribute<Sample, N> attribute, Field<N> field, Operator operator, N number) {
        Assignment<Sample> assignment = switch (operator) {
            case ADD -> attribute.add(number);
            case SUBTRACT -> attribute.subtract(number);
            case MULTIPLY -> attribute.multiply(number);
        };
        return new RandomAssignment<>(
                assignment,
                field,
                sample -> computed(attribute, operator, field.of(sample), number),
                field + " " + operator + " " + number);
    }

    private static <N extends Number> @Nullable N computed(
            NumberAttribute<Sample, N> attribute, Operator operator, @Nullable Number left, @Nullable Number right) {
        return left == null || right == null
                ? null
                : attribute.column().type().javaType().cast(Numbers.of(operator, left, right));
    }

    @Override
    public String toString() {
        return text;
    }
}
