package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.query.Attribute;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Colour;
import io.ferro.tck.model.LooseSpecimen;
import io.ferro.tck.model.LooseSpecimen_;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Null goes into every column that takes it, and comes out again, whichever way it takes. */
public abstract class NullAssertions extends SessionAssertions {

    private static final List<Attribute<LooseSpecimen, ?>> ATTRIBUTES = List.of(
            LooseSpecimen_.flag,
            LooseSpecimen_.small,
            LooseSpecimen_.medium,
            LooseSpecimen_.large,
            LooseSpecimen_.single,
            LooseSpecimen_.precise,
            LooseSpecimen_.amount,
            LooseSpecimen_.text,
            LooseSpecimen_.bytes,
            LooseSpecimen_.token,
            LooseSpecimen_.moment,
            LooseSpecimen_.offset,
            LooseSpecimen_.dateTime,
            LooseSpecimen_.date,
            LooseSpecimen_.time,
            LooseSpecimen_.colour);

    /** For subclasses. */
    protected NullAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(LooseSpecimen.class);
    }

    @Test
    @Assertion("MODEL-02")
    void asTheValueOfAField() {
        assertEmpty(session().create(LooseSpecimen.empty()).number());
    }

    @Test
    @Assertion("MODEL-02")
    void asTheValueOfAnUpdate() {
        long id = session().create(full()).number();
        for (Attribute<LooseSpecimen, ?> attribute : ATTRIBUTES) {
            assertThat(session().query(LooseSpecimen.class).update(attribute.setNull()))
                    .isEqualTo(1);
        }
        assertEmpty(id);
    }

    @Test
    @Assertion("MODEL-02")
    void asAValueOfRawSql() {
        long id = session().create(full()).number();
        for (Attribute<LooseSpecimen, ?> attribute : ATTRIBUTES) {
            String column = "\"" + attribute.column().name() + "\"";
            session().execute("update loose_specimen set " + column + " = ?", (Object) null);
            assertThat(session()
                            .fetchOne("select " + column + " from loose_specimen")
                            .orElseThrow()
                            .get(1))
                    .isNull();
        }
        assertEmpty(id);
    }

    @Test
    @Assertion("MODEL-02")
    void columnsThatTakeNullHoldValuesAsWell() {
        LooseSpecimen full = session().create(full());
        try (Session other = engines().session()) {
            assertThat(other.get(LooseSpecimen.class, full.number()))
                    .usingRecursiveComparison()
                    .isEqualTo(full);
        }
    }

    private void assertEmpty(long id) {
        try (Session other = engines().session()) {
            assertThat(other.get(LooseSpecimen.class, id))
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(LooseSpecimen.empty());
            for (Attribute<LooseSpecimen, ?> attribute : ATTRIBUTES) {
                assertThat(other.query(LooseSpecimen.class)
                                .where(attribute.isNull())
                                .count())
                        .isEqualTo(1);
            }
        }
    }

    private static LooseSpecimen full() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        return new LooseSpecimen(
                null,
                false,
                (short) 0,
                0,
                0L,
                0f,
                0d,
                BigDecimal.ZERO,
                Optional.of(""),
                new byte[0],
                Optional.of(new UUID(0, 0)),
                now.toInstant(),
                now,
                now.toLocalDateTime(),
                now.toLocalDate(),
                now.toLocalTime(),
                Colour.GREEN);
    }
}
