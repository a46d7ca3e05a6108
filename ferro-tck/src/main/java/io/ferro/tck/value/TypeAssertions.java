package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Specimen;
import io.ferro.tck.model.Specimen_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Numbers are compared as numbers and points in time as such, wherever the application runs. */
public abstract class TypeAssertions extends SessionAssertions {

    /** For subclasses. */
    protected TypeAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    @Test
    @Assertion("MODEL-02")
    void decimalsAreComparedAsNumbers() {
        for (String text : new String[] {"9.5", "10", "-2", "10.25", "100", "0.3", "-10"}) {
            Specimen specimen = new Specimen();
            specimen.amount = new BigDecimal(text);
            session().create(specimen);
        }
        assertThat(session()
                        .query(Specimen.class)
                        .orderBy(Specimen_.amount.asc())
                        .all())
                .extracting(specimen -> specimen.amount.toPlainString())
                .containsExactly("-10", "-2", "0.3", "9.5", "10", "10.25", "100");
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.lt(10))
                        .count())
                .isEqualTo(4);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.ge(10))
                        .count())
                .isEqualTo(3);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.eq(new BigDecimal("10.0")))
                        .count())
                .isEqualTo(1);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.in(new BigDecimal("10.00"), new BigDecimal("0.30")))
                        .count())
                .isEqualTo(2);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.between(new BigDecimal("0.1"), new BigDecimal("9.9")))
                        .count())
                .isEqualTo(2);
    }

    @Test
    @Assertion("MODEL-02")
    void offsetsAreReadBackInUtc() {
        OffsetDateTime offset =
                OffsetDateTime.of(2024, 2, 29, 23, 30, 0, 999_999_999, ZoneOffset.ofHoursMinutes(5, 45));
        Specimen specimen = new Specimen();
        specimen.offset = offset;
        OffsetDateTime read = readAgain(specimen).offset;
        assertThat(read.toInstant()).isEqualTo(offset.toInstant().truncatedTo(ChronoUnit.MICROS));
        assertThat(read.getOffset()).isEqualTo(ZoneOffset.UTC);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.offset.eq(offset.withOffsetSameInstant(ZoneOffset.ofHours(-11))))
                        .exists())
                .isTrue();
    }

    @Test
    @Assertion("MODEL-02")
    void momentsAreOrderedInTime() {
        for (String text : new String[] {"2024-01-01T00:00:00Z", "2024-01-01T00:00:00.5Z", "0999-01-01T00:00:00Z"}) {
            Specimen specimen = new Specimen();
            specimen.moment = Instant.parse(text);
            session().create(specimen);
        }
        assertThat(session()
                        .query(Specimen.class)
                        .orderBy(Specimen_.moment.asc())
                        .all())
                .extracting(specimen -> specimen.moment.toString())
                .containsExactly("0999-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00.500Z");
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.moment.gt(Instant.parse("2024-01-01T00:00:00Z")))
                        .count())
                .isEqualTo(1);
    }

    /** In Berlin there was no half past two on that day, and in Honolulu it is another day. */
    @Test
    @Assertion("MODEL-02")
    void theTimeZoneOfTheJvmPlaysNoPart() {
        TimeZone before = TimeZone.getDefault();
        Specimen specimen = new Specimen();
        specimen.dateTime = LocalDateTime.of(2024, 3, 31, 2, 30);
        specimen.date = LocalDate.of(2024, 3, 31);
        specimen.time = LocalTime.of(2, 30);
        specimen.moment = Instant.parse("2024-03-31T01:30:00Z");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            session().create(specimen);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            try (Session other = engines().session()) {
                Specimen read = other.get(Specimen.class, specimen.id);
                assertThat(read.dateTime).isEqualTo(specimen.dateTime);
                assertThat(read.date).isEqualTo(specimen.date);
                assertThat(read.time).isEqualTo(specimen.time);
                assertThat(read.moment).isEqualTo(specimen.moment);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private Specimen readAgain(Specimen specimen) {
        session().create(specimen);
        try (Session other = engines().session()) {
            return other.get(Specimen.class, specimen.id);
        }
    }
}
