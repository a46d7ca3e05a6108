package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Row;
import io.ferro.Session;
import io.ferro.query.Condition;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Specimen;
import io.ferro.tck.model.Specimen_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of every type go in, come out and are found again, whichever way they take. */
public abstract class EveryTypeAssertions extends SessionAssertions {

    private long id;

    /** For subclasses. */
    protected EveryTypeAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    @BeforeEach
    final void createOne() {
        id = session().create(new Specimen()).id;
    }

    @Test
    @Assertion("MODEL-02")
    void asTheValueOfAField() {
        Sample.ALL.forEach(this::savedAndRead);
    }

    private <T> void savedAndRead(Sample<T> sample) {
        for (T value : sample.values()) {
            Specimen specimen = new Specimen();
            specimen.id = id;
            sample.setter().accept(specimen, value);
            try (Session other = engines().session()) {
                other.save(specimen);
            }
            assertKept(sample, value);
        }
    }

    @Test
    @Assertion("MODEL-02")
    void asTheValueOfAnUpdate() {
        Sample.ALL.forEach(this::updatedAndRead);
    }

    private <T> void updatedAndRead(Sample<T> sample) {
        for (T value : sample.values()) {
            assertThat(session().query(Specimen.class).update(sample.attribute().set(value)))
                    .isEqualTo(1);
            assertKept(sample, value);
        }
    }

    @Test
    @Assertion("MODEL-02")
    void asAValueOfRawSql() {
        Sample.ALL.forEach(this::boundAndRead);
    }

    private <T> void boundAndRead(Sample<T> sample) {
        String column = "\"" + sample.column() + "\"";
        for (T value : sample.values()) {
            session().execute("update specimen set " + column + " = ? where id = ?", value, id);
            assertKept(sample, value);
            Row row = session()
                    .fetchOne("select " + column + " from specimen where " + column + " = ?", value)
                    .orElseThrow(() -> new AssertionError("no " + sample.column() + " is " + value));
            assertThat(row.get(1, sample.type())).isEqualTo(kept(value));
        }
    }

    private <T> void assertKept(Sample<T> sample, T value) {
        try (Session other = engines().session()) {
            assertThat(sample.field().apply(other.get(Specimen.class, id)))
                    .as("%s of %s", sample.column(), value)
                    .isEqualTo(kept(value));
            for (Condition<Specimen> found :
                    List.of(sample.attribute().eq(value), sample.attribute().in(List.of(value)))) {
                assertThat(other.query(Specimen.class)
                                .where(found, Specimen_.id.eq(id))
                                .exists())
                        .as("found by %s of %s", sample.column(), value)
                        .isTrue();
            }
        }
    }

    /** {@return what the guide says that is kept of a value} */
    private Object kept(Object value) {
        if (value instanceof Float number) {
            return onSqlite() ? number + 0f : number;
        }
        if (value instanceof Double number) {
            return onSqlite() ? number + 0d : number;
        }
        if (value instanceof BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0) : number;
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof LocalDateTime moment) {
            return moment.truncatedTo(ChronoUnit.MICROS);
        }
        return value instanceof LocalTime time ? time.truncatedTo(ChronoUnit.MICROS) : value;
    }
}
