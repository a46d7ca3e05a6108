package io.ferro.tck.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.DatabaseException;
import io.ferro.Session;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Random updates and deletions change and count the rows that the same work on a list changes, and no others. */
public abstract class ChangeAssertions extends SampleAssertions {

    private static final int CHANGES = CASES == 10_000 ? CASES : 100;
    private static final int WITH_THE_SAME_ROWS = 10;

    private int updates;
    private int refusals;
    private int deletions;

    /** For subclasses. */
    protected ChangeAssertions() {}

    @Test
    @Timeout(1800)
    @Assertion("MUT-04")
    void aChangeIsWhatTheSameChangeOfAListIs() {
        List<Sample> samples = List.of();
        for (int number = 0; number < CHANGES; number++) {
            if (number % WITH_THE_SAME_ROWS == 0 || samples.size() < WITH_THE_SAME_ROWS) {
                samples = filled();
            }
            RandomQuery query = new RandomQuery(random());
            List<Sample> selected = query.of(samples);
            samples = random().nextInt(4) == 0
                    ? deleted(label(number, query), query, samples, selected)
                    : updated(label(number, query), query, samples, selected);
        }
        System.out.printf(
                "Random changes: %d updates, %d that do not fit, %d deletions%n", updates, refusals, deletions);
        assertThat(List.of(updates, refusals, deletions)).doesNotContain(0);
    }

    private List<Sample> deleted(String label, RandomQuery query, List<Sample> samples, List<Sample> selected) {
        try (Session session = engines().session()) {
            boolean known = random().nextBoolean();
            List<Sample> loaded = known ? session.query(Sample.class).all() : List.of();
            assertThat(query.on(session).delete()).as(label).isEqualTo(selected.size());
            List<Sample> remaining = without(samples, selected);
            assertThat(loaded)
                    .filteredOn(sample -> session.find(Sample.class, sample.id)
                            .filter(found -> found == sample)
                            .isPresent())
                    .as(label)
                    .hasSize(known ? remaining.size() : 0);
            assertStored(label, remaining);
            deletions++;
            return remaining;
        }
    }

    private List<Sample> updated(String label, RandomQuery query, List<Sample> samples, List<Sample> selected) {
        RandomUpdate update = RandomUpdate.of(random());
        while (!update.fits(selected) && random().nextBoolean()) {
            update = RandomUpdate.of(random());
        }
        String name = label + " update " + update;
        try (Session session = engines().session()) {
            if (!update.fits(selected)) {
                assertRefused(name, query.on(session), update);
                assertStored(name, samples);
                return samples;
            }
            assertThat(query.on(session).update(update.assignments())).as(name).isEqualTo(selected.size());
        }
        List<Sample> changed = new ArrayList<>(without(samples, selected));
        selected.stream().map(update::of).forEach(changed::add);
        assertStored(name, changed);
        updates++;
        return changed;
    }

    private void assertRefused(String name, Query<Sample> query, RandomUpdate update) {
        assertThatThrownBy(() -> query.update(update.assignments()))
                .as(name)
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("FERRO-0474: ");
        refusals++;
    }

    private static List<Sample> without(List<Sample> samples, List<Sample> selected) {
        Set<Sample> gone = new HashSet<>(selected);
        return samples.stream().filter(sample -> !gone.contains(sample)).toList();
    }

    private void assertStored(String label, List<Sample> expected) {
        List<Sample> stored;
        try (Session session = engines().session()) {
            stored = session.query(Sample.class).orderBy(Sample_.id.asc()).all();
        }
        List<Sample> inOrder =
                expected.stream().sorted(Fields.ID.sorted(Sample_.id.asc())).toList();
        assertThat(keys(stored)).as(label).isEqualTo(keys(inOrder));
        for (int i = 0; i < stored.size(); i++) {
            Sample is = stored.get(i);
            Sample should = inOrder.get(i);
            assertThat(Fields.all())
                    .as("%s, row %s", label, is.id)
                    .filteredOn(field -> !field.same(is, should))
                    .isEmpty();
        }
    }
}
