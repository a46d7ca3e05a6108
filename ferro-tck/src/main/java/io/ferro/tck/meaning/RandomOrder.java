package io.ferro.tck.meaning;

import io.ferro.query.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * An order that leaves nothing open, and what it means in plain Java.
 *
 * @param sorts the order
 * @param meaning the order
 */
record RandomOrder(List<Sort<Sample>> sorts, Comparator<Sample> meaning) {

    static RandomOrder of(Random random) {
        List<Sort<Sample>> sorts = new ArrayList<>();
        List<Comparator<Sample>> meanings = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            Field<?> field = Fields.any(random);
            Sort<Sample> sort = directed(field, random);
            sorts.add(sort);
            meanings.add(field.sorted(sort));
        }
        Sort<Sample> last = directed(Fields.ID, random);
        sorts.add(last);
        meanings.add(Fields.ID.sorted(last));
        return new RandomOrder(
                sorts, meanings.stream().reduce(Comparator::thenComparing).orElseThrow());
    }

    private static Sort<Sample> directed(Field<?> field, Random random) {
        Sort<Sample> sort = random.nextBoolean()
                ? field.attribute().asc()
                : field.attribute().desc();
        return switch (random.nextInt(4)) {
            case 0 -> sort.nullsFirst();
            case 1 -> sort.nullsLast();
            default -> sort;
        };
    }
}
