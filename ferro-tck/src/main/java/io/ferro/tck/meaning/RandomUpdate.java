package io.ferro.tck.meaning;

import io.ferro.query.Assignment;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Some assignments to different fields, and the same change in plain Java.
 *
 * @param parts the assignments
 */
record RandomUpdate(List<RandomAssignment<?>> parts) {

    private static final int MOST = 4;

    static RandomUpdate of(Random random) {
        Set<Field<?>> fields = new HashSet<>();
        return new RandomUpdate(Stream.<RandomAssignment<?>>generate(() -> RandomAssignment.of(random))
                .limit(1 + random.nextInt(MOST))
                .filter(part -> fields.add(part.field()))
                .toList());
    }

    List<Assignment<Sample>> assignments() {
        return parts.stream()
                .<Assignment<Sample>>map(RandomAssignment::assignment)
                .toList();
    }

    /**
     * {@return what becomes of a sample}
     *
     * @throws ArithmeticException if a field cannot hold what it would have to
     */
    Sample of(Sample before) {
        Sample after = SampleAssertions.copy(before);
        parts.forEach(part -> part.change(before, after));
        return after;
    }

    /** {@return whether every field of every sample can hold what it would have to} */
    boolean fits(List<Sample> samples) {
        try {
            samples.forEach(this::of);
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
