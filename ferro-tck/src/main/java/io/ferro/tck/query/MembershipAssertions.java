package io.ferro.tck.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.query.Attribute;
import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Colour;
import io.ferro.tck.model.Specimen;
import io.ferro.tck.model.Specimen_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A column whose value is one of several, whatever its type and however many they are. */
@OnEveryDatabase
public abstract class MembershipAssertions extends SessionAssertions {

    private Specimen specimen = new Specimen();

    /** For subclasses. */
    protected MembershipAssertions() {}

    @BeforeEach
    void createTwo() {
        session().create(new Specimen());
        specimen = new Specimen();
        specimen.flag = true;
        specimen.small = Short.MIN_VALUE;
        specimen.medium = Integer.MAX_VALUE;
        specimen.large = Long.MIN_VALUE;
        specimen.single = 0.1f;
        specimen.precise = 1.0e-300 / 3;
        specimen.amount = new BigDecimal("-12345678901234567890.0123456789");
        specimen.text = "a,\"b\" {c} \\ 'd' null NULL [\u0001] \t\r\n \uD83D\uDE00";
        specimen.bytes = new byte[] {0, -1, 92, 34};
        specimen.token = UUID.fromString("00000000-0000-0000-0000-0000000000ff");
        specimen.moment = Instant.parse("0001-01-01T00:00:00.000001Z");
        specimen.offset = OffsetDateTime.parse("2026-03-29T02:30:00.123456+02:00");
        specimen.dateTime = LocalDateTime.parse("9999-12-31T23:59:59.999999");
        specimen.date = LocalDate.parse("1582-10-10");
        specimen.time = LocalTime.parse("23:59:59.999999");
        specimen.colour = Colour.GREEN;
        session().create(specimen);
    }

    @Test
    @Assertion("QUERY-10")
    void everyTypeIsFound() {
        assertFound(Specimen_.flag, true, true);
        assertFound(Specimen_.small, specimen.small, (short) 1);
        assertFound(Specimen_.medium, specimen.medium, 1);
        assertFound(Specimen_.large, specimen.large, 1L);
        assertFound(Specimen_.single, specimen.single, 1f);
        assertFound(Specimen_.precise, specimen.precise, 1d);
        assertFound(Specimen_.amount, specimen.amount, BigDecimal.ONE);
        assertFound(Specimen_.text, specimen.text, "b");
        assertFound(Specimen_.bytes, specimen.bytes, new byte[] {1});
        assertFound(Specimen_.token, specimen.token, new UUID(1, 1));
        assertFound(Specimen_.moment, specimen.moment, Instant.parse("2026-03-29T02:30:00Z"));
        assertFound(Specimen_.offset, specimen.offset, OffsetDateTime.parse("2026-03-29T02:30:00Z"));
        assertFound(Specimen_.dateTime, specimen.dateTime, LocalDateTime.parse("2026-03-29T02:30:00"));
        assertFound(Specimen_.date, specimen.date, LocalDate.parse("2026-03-29"));
        assertFound(Specimen_.time, specimen.time, LocalTime.NOON);
        assertFound(Specimen_.colour, specimen.colour, specimen.colour);
    }

    private <T> void assertFound(Attribute<Specimen, T> attribute, T value, T other) {
        assertThat(session()
                        .query(Specimen.class)
                        .where(attribute.in(List.of(other, value)))
                        .all())
                .as("%s in", attribute)
                .containsExactly(specimen);
        assertThat(session()
                        .query(Specimen.class)
                        .where(attribute.notIn(List.of(other, value)))
                        .all())
                .as("%s not in", attribute)
                .hasSize(1)
                .doesNotContain(specimen);
        assertThat(session()
                        .query(Specimen.class)
                        .where(attribute.in(List.of(value)))
                        .all())
                .as("%s in one", attribute)
                .containsExactly(specimen);
    }

    @Test
    @Assertion("QUERY-10")
    void aHundredThousandValuesAreTaken() {
        List<Long> none = List.of();
        List<Long> many = LongStream.rangeClosed(-50_000, 50_000).boxed().toList();
        List<String> texts = many.stream().map(String::valueOf).toList();
        Author author = session().create(new Author("one"));
        assertThat(session().query(Author.class).where(Author_.id.in(many)).all())
                .containsExactly(author);
        assertThat(session().query(Author.class).where(Author_.id.notIn(many)).count())
                .isZero();
        assertThat(session().query(Author.class).where(Author_.name.in(texts)).count())
                .isZero();
        assertThat(session().query(Author.class).where(Author_.id.in(none)).count())
                .isZero();
        assertThat(session().query(Author.class).where(Author_.id.notIn(none)).count())
                .isEqualTo(1);
    }
}
