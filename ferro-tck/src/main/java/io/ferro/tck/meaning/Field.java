package io.ferro.tck.meaning;

import io.ferro.query.Attribute;
import io.ferro.query.Sort;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a sample: what queries see of it, and what plain Java does.
 *
 * @param <T> the type of its values
 * @param attribute what queries see
 * @param getter reads it
 * @param setter writes it, null only where the field takes it
 * @param order the order of its values, by which they are equal too
 * @param values what it may hold besides null: few values, so that many are equal
 */
record Field<T>(
        Attribute<Sample, T> attribute,
        Function<Sample, @Nullable T> getter,
        BiConsumer<Sample, @Nullable T> setter,
        Comparator<T> order,
        List<T> values) {

    @Nullable
    T of(Sample sample) {
        return getter.apply(sample);
    }

    T any(Random random) {
        return values.get(random.nextInt(values.size()));
    }

    void fill(Sample sample, Random random) {
        if (!attribute.column().nullable() || random.nextInt(4) != 0) {
            setter.accept(sample, any(random));
        }
    }

    void copy(Sample from, Sample to) {
        setter.accept(to, of(from));
    }

    /** {@return whether two samples hold the same in it} */
    boolean same(Sample one, Sample other) {
        T left = of(one);
        T right = of(other);
        return (left == null || right == null) ? left == right : order.compare(left, right) == 0;
    }

    /** {@return the order that a sort by this field asks for} */
    Comparator<Sample> sorted(Sort<Sample> sort) {
        Comparator<T> direction = sort.isDescending() ? order.reversed() : order;
        int nullFirst = sort.isNullsFirst() ? -1 : 1;
        return (one, other) -> {
            T left = of(one);
            T right = of(other);
            if (left == null || right == null) {
                return left == right ? 0 : left == null ? nullFirst : -nullFirst;
            }
            return direction.compare(left, right);
        };
    }

    @Override
    public String toString() {
        return attribute.toString();
    }
}
