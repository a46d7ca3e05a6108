package io.ferro.tck.meaning;

import io.ferro.Session;
import io.ferro.tck.engine.ConnectedAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Assertions on random samples. With the system property {@code ferro-tck.seed} a run is repeated. */
public abstract class SampleAssertions extends ConnectedAssertions {

    static final int CASES = Boolean.getBoolean("ferro-tck.long") ? 10_000 : 200;

    private static final int ROWS = 50;

    private final long seed = Long.getLong("ferro-tck.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** For subclasses. */
    SampleAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Sample.class);
    }

    final Random random() {
        return random;
    }

    /** {@return what a failed case is called} */
    final String label(int number, Object what) {
        return "case " + number + " of -Dferro-tck.seed=" + seed + ": " + what;
    }

    /** {@return new samples, which are all that the table holds} */
    final List<Sample> filled() {
        List<Sample> samples = new ArrayList<>();
        for (int id = 1; id <= ROWS; id++) {
            Sample sample = new Sample();
            sample.id = id;
            Fields.all().forEach(field -> field.fill(sample, random));
            samples.add(sample);
        }
        try (Session session = engines().session()) {
            session.execute("delete from meaning_sample");
            session.bulkCreate(samples);
        }
        return samples;
    }

    /** {@return another sample that holds the same} */
    static Sample copy(Sample sample) {
        Sample copy = new Sample();
        copy.id = sample.id;
        Fields.all().forEach(field -> field.copy(sample, copy));
        return copy;
    }

    static List<Integer> keys(List<Sample> samples) {
        return samples.stream().map(sample -> sample.id).toList();
    }
}
