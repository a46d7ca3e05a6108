package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.query.ComparableAttribute;
import io.ferro.query.Condition;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Specimen;
import io.ferro.tck.model.Specimen_;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Random rows of every type: 1,000 of them, and 100,000 in the long form. */
public abstract class RandomValuesAssertions extends SessionAssertions {

    private static final int ROWS = Boolean.getBoolean("ferro-tck.long") ? 100_000 : 1_000;
    private static final int AT_ONCE = 1_000;
    private static final int ASKED_FOR = 5;

    /** For subclasses. */
    protected RandomValuesAssertions() {}

    @Test
    @Assertion("MODEL-02")
    @Timeout(1800)
    void whatGoesInComesOutIsFoundAndSorted() {
        long seed = Long.getLong("ferro-tck.seed", System.nanoTime());
        RandomValues values = new RandomValues(seed, onSqlite());
        for (int done = 0; done < ROWS; done += AT_ONCE) {
            List<Specimen> rows = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                rows.add(values.specimen());
            }
            try (Session other = engines().session()) {
                other.execute("delete from specimen");
                other.bulkCreate(rows);
            }
            check(rows, "seed " + seed);
        }
    }

    private void check(List<Specimen> rows, String seed) {
        try (Session other = engines().session()) {
            List<Specimen> read =
                    other.query(Specimen.class).orderBy(Specimen_.id.asc()).all();
            assertThat(read.stream().map(this::values).toList())
                    .as(seed)
                    .containsExactlyElementsOf(rows.stream().map(this::expected).toList());
            sorted(other, Specimen_.amount, s -> s.amount, seed);
            sorted(other, Specimen_.precise, s -> s.precise + 0.0, seed);
            sorted(other, Specimen_.single, s -> s.single + 0.0f, seed);
            sorted(other, Specimen_.large, s -> s.large, seed);
            sorted(other, Specimen_.moment, s -> s.moment, seed);
            sorted(other, Specimen_.dateTime, s -> s.dateTime, seed);
            sorted(other, Specimen_.date, s -> s.date, seed);
            sorted(other, Specimen_.time, s -> s.time, seed);
            for (Specimen row : read.subList(0, ASKED_FOR)) {
                found(row)
                        .forEach((name, condition) -> assertThat(other.query(Specimen.class)
                                        .where(condition, Specimen_.id.eq(row.id))
                                        .exists())
                                .as("%s by %s of row %s", seed, name, row.id)
                                .isTrue());
                saveAgain(row, read.get(AT_ONCE - 1), seed);
            }
        }
    }

    private Map<String, Condition<Specimen>> found(Specimen row) {
        return Map.ofEntries(
                Map.entry("large", Specimen_.large.eq(row.large)),
                Map.entry("single", Specimen_.single.eq(row.single)),
                Map.entry("single in", Specimen_.single.in(row.single)),
                Map.entry("precise", Specimen_.precise.eq(row.precise)),
                Map.entry("precise in", Specimen_.precise.in(row.precise)),
                Map.entry("amount", Specimen_.amount.eq(row.amount)),
                Map.entry("amount in", Specimen_.amount.in(row.amount.stripTrailingZeros())),
                Map.entry("amount range", Specimen_.amount.between(row.amount, row.amount)),
                Map.entry("text", Specimen_.text.eq(row.text)),
                Map.entry("text in", Specimen_.text.in(row.text)),
                Map.entry("bytes", Specimen_.bytes.eq(row.bytes)),
                Map.entry("bytes in", Specimen_.bytes.in(List.of(row.bytes))),
                Map.entry("token", Specimen_.token.eq(row.token)),
                Map.entry("token in", Specimen_.token.in(row.token)),
                Map.entry("moment", Specimen_.moment.eq(row.moment)),
                Map.entry("moment in", Specimen_.moment.in(row.moment)),
                Map.entry("offset", Specimen_.offset.eq(row.offset.withOffsetSameInstant(ZoneOffset.ofHours(3)))),
                Map.entry("dateTime", Specimen_.dateTime.eq(row.dateTime)),
                Map.entry("dateTime in", Specimen_.dateTime.in(row.dateTime)),
                Map.entry("date", Specimen_.date.between(row.date, row.date)),
                Map.entry("date in", Specimen_.date.in(row.date)),
                Map.entry("time", Specimen_.time.eq(row.time)),
                Map.entry("time in", Specimen_.time.in(row.time)),
                Map.entry("colour", Specimen_.colour.in(row.colour)));
    }

    /** An update writes values as an insert does. */
    private void saveAgain(Specimen row, Specimen from, String seed) {
        try (Session other = engines().session()) {
            Specimen changed = other.get(Specimen.class, row.id);
            Specimen source = other.get(Specimen.class, from.id);
            changed.amount = source.amount;
            changed.precise = source.precise;
            changed.text = source.text;
            changed.bytes = source.bytes;
            changed.moment = source.moment;
            other.save(changed);
        }
        try (Session other = engines().session()) {
            Specimen read = other.get(Specimen.class, row.id);
            assertThat(read.amount).as(seed).isEqualTo(from.amount);
            // As objects, so that NaN equals itself; SQLite keeps no sign of zero.
            assertThat((Double) (read.precise + 0.0)).as(seed).isEqualTo((Double) (from.precise + 0.0));
            assertThat(read.text).as(seed).isEqualTo(from.text);
            assertThat(read.bytes).as(seed).isEqualTo(from.bytes);
            assertThat(read.moment).as(seed).isEqualTo(from.moment);
        }
    }

    private <T extends Comparable<? super T>> void sorted(
            Session session, ComparableAttribute<Specimen, ?> attribute, Function<Specimen, T> value, String seed) {
        List<T> sorted = session.query(Specimen.class).orderBy(attribute.asc()).all().stream()
                .map(value)
                .collect(Collectors.toList());
        assertThat(sorted)
                .as("%s, order by %s", seed, attribute.column())
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    private List<Object> values(Specimen s) {
        return List.of(
                s.flag,
                s.small,
                s.medium,
                s.large,
                s.single,
                s.precise,
                s.amount,
                s.text,
                Arrays.toString(s.bytes),
                s.token,
                s.moment,
                s.offset,
                s.dateTime,
                s.date,
                s.time,
                s.colour);
    }

    /** What the guide says of each type: microseconds, UTC, and no sign of zero on SQLite. */
    private List<Object> expected(Specimen s) {
        return List.of(
                s.flag,
                s.small,
                s.medium,
                s.large,
                onSqlite() ? s.single + 0.0f : s.single,
                onSqlite() ? s.precise + 0.0 : s.precise,
                s.amount,
                s.text,
                Arrays.toString(s.bytes),
                s.token,
                s.moment.truncatedTo(ChronoUnit.MICROS),
                s.offset.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                s.dateTime.truncatedTo(ChronoUnit.MICROS),
                s.date,
                s.time.truncatedTo(ChronoUnit.MICROS),
                s.colour);
    }
}
