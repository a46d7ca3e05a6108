package io.ferro.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.Ref;
import io.ferro.query.ManyAttribute;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.References;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Instances are written into a row and read back from it. */
class RoundTripTest {

    private static final References REFERENCES = new References() {
        @Override
        public <T> @Nullable Ref<T> ref(Class<T> target, @Nullable Object key) {
            return key == null ? null : Ref.id(target, key);
        }

        @Override
        public <T> Many<T> many(ManyAttribute<?, T> relation, Object key) {
            return Many.unsaved();
        }

        @Override
        public <T> Links<T> links(ManyAttribute<?, T> relation, Object key) {
            return Links.unsaved();
        }
    };

    @Test
    void everyType() throws SQLException {
        Plain plain = new Plain();
        plain.id = 7L;
        plain.flag = true;
        plain.small = Short.MIN_VALUE;
        plain.medium = Integer.MAX_VALUE;
        plain.large = Long.MIN_VALUE;
        plain.coarse = Float.MIN_VALUE;
        plain.fine = Double.MAX_VALUE;
        plain.boxedFlag = true;
        plain.boxedSmall = 1;
        plain.boxedMedium = 2;
        plain.boxedLarge = 3L;
        plain.boxedCoarse = 4F;
        plain.boxedFine = 5.0;
        plain.text = "\u00e9\ud83d\ude00";
        plain.bytes = new byte[] {0, -1};
        plain.exact = new BigDecimal("0.10");
        plain.uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        plain.instant = Instant.parse("2026-01-02T03:04:05.000006Z");
        plain.offsetDateTime = OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 6000, ZoneOffset.UTC);
        plain.localDateTime = LocalDateTime.of(2026, 1, 2, 3, 4, 5, 6000);
        plain.localDate = LocalDate.of(2026, 1, 2);
        plain.localTime = LocalTime.of(3, 4, 5, 6000);
        plain.size = Size.LARGE;
        plain.country = Ref.id(Country.class, "DE");

        assertThat(throughRow(Plain_.DESCRIPTOR, plain))
                .isNotSameAs(plain)
                .usingRecursiveComparison()
                .isEqualTo(plain);
    }

    @Test
    void everyTypeWithoutAValue() throws SQLException {
        Nullables empty = new Nullables(
                1, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);

        assertThat(throughRow(Nullables_.DESCRIPTOR, empty)).isEqualTo(empty);
    }

    @Test
    void everyNullableTypeWithAValue() throws SQLException {
        Nullables full = new Nullables(
                1,
                true,
                (short) 2,
                3,
                4L,
                5F,
                6.0,
                "",
                new byte[] {7},
                BigDecimal.TEN,
                new UUID(8, 9),
                Instant.EPOCH,
                OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                LocalDateTime.of(1970, 1, 1, 0, 0),
                LocalDate.EPOCH,
                LocalTime.MIDNIGHT,
                Size.LARGE,
                Ref.id(Country.class, "FR"));

        assertThat(throughRow(Nullables_.DESCRIPTOR, full))
                .usingRecursiveComparison()
                .isEqualTo(full);
    }

    @Test
    void emptyOptionals() throws SQLException {
        Optionals empty = new Optionals();
        empty.id = 3;

        assertThat(throughRow(Optionals_.DESCRIPTOR, empty))
                .usingRecursiveComparison()
                .isEqualTo(empty);
    }

    @Test
    void optionalsWithAValue() throws SQLException {
        Optionals full = new Optionals();
        full.id = 4;
        full.flag = Optional.of(false);
        full.number = Optional.of(0);
        full.text = Optional.of("text");
        full.bytes = Optional.of(new byte[] {1});
        full.instant = Optional.of(Instant.EPOCH);
        full.size = Optional.of(Size.LARGE);
        full.next = Optional.of(Ref.id(Optionals.class, (short) 3));

        assertThat(throughRow(Optionals_.DESCRIPTOR, full))
                .usingRecursiveComparison()
                .isEqualTo(full);
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway", "OptionalAssignedToNull"})
    void anOptionalThatWasLeftNullIsEmpty() throws SQLException {
        Optionals careless = new Optionals();
        careless.number = null;
        careless.next = null;

        Optionals read = throughRow(Optionals_.DESCRIPTOR, careless);

        assertThat(read.number).isEmpty();
        assertThat(read.next).isEmpty();
    }

    @Test
    void accessors() throws SQLException {
        Person person = new Person("Ada");
        person.setId(new UUID(1, 2));
        person.setAlias("ada");
        person.setIsAdult(true);
        person.setManager(Ref.id(Person.class, new UUID(3, 4)));

        assertThat(throughRow(Person_.DESCRIPTOR, person))
                .usingRecursiveComparison()
                .isEqualTo(person);
    }

    @Test
    void inheritedFields() throws SQLException {
        Derived derived = new Derived();
        derived.setId(5L);
        derived.createdBy = "me";
        derived.next = Ref.id(Derived.class, 6L);

        assertThat(throughRow(Derived_.DESCRIPTOR, derived))
                .usingRecursiveComparison()
                .isEqualTo(derived);
    }

    @Test
    void compositeKeys() throws SQLException {
        Theatre.Seat seat = new Theatre.Seat();
        seat.hall = new UUID(1, 1);
        seat.number = 12;
        seat.taken = true;
        Theatre.Ticket ticket = new Theatre.Ticket(9.5, Size.LARGE, 77L, (short) 2026);

        assertThat(throughRow(Theatre_Seat_.DESCRIPTOR, seat))
                .usingRecursiveComparison()
                .isEqualTo(seat);
        assertThat(throughRow(Theatre_Ticket_.DESCRIPTOR, ticket)).isEqualTo(ticket);
    }

    @Test
    void namesThatGeneratedCodeUsesItself() throws SQLException {
        Descriptor descriptor = new Descriptor();
        descriptor.key = 1;
        descriptor.parts = 2;
        descriptor.row = "row";
        descriptor.first = Size.LARGE;
        descriptor.instance = 3;
        descriptor.sink = 4;
        descriptor.table = 5;
        descriptor.model = 6;
        descriptor.group = true;
        descriptor.references = Ref.id(Country.class, "BE");

        assertThat(throughRow(Descriptor_.DESCRIPTOR, descriptor))
                .usingRecursiveComparison()
                .isEqualTo(descriptor);
    }

    @Test
    void reloadingChangesAnInstanceOfAClass() throws SQLException {
        Person before = new Person("before");
        before.setId(new UUID(1, 2));
        RowInMemory row = row(Person_.DESCRIPTOR, before);
        Person stale = new Person("stale");

        Person reloaded = Person_.DESCRIPTOR.reload(stale, before.getId(), row, 1, REFERENCES);

        assertThat(reloaded).isSameAs(stale);
        assertThat(stale).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void reloadingARecordMakesANewOne() throws SQLException {
        Country netherlands = new Country("Nederland", "NL");

        Country reloaded = Country_.DESCRIPTOR.reload(
                new Country("Holland", "NL"), "NL", row(Country_.DESCRIPTOR, netherlands), 1, REFERENCES);

        assertThat(reloaded).isEqualTo(netherlands);
    }

    @Test
    void aMissingReferenceThatIsNotNullableReachesTheDatabaseAsNull() throws SQLException {
        @SuppressWarnings({"DataFlowIssue", "NullAway"})
        Pet stray = new Pet(1L, "Rex", null);

        assertThat(row(Pet_.DESCRIPTOR, stray).cells()).containsExactly(1L, "Rex", null);
    }

    @Test
    void aRowMayStartAtAnyColumn() throws SQLException {
        RowInMemory row = new RowInMemory();
        Country_.DESCRIPTOR.writeKey("NL", row, 4);
        Country_.DESCRIPTOR.writeValues(new Country("Nederland", "NL"), row, 5);

        assertThat(row.cells()).containsExactly(null, null, null, "NL", "Nederland");
        assertThat(Country_.DESCRIPTOR.readKey(row, 4)).isEqualTo("NL");
        assertThat(Country_.DESCRIPTOR.read("NL", row, 4, REFERENCES)).isEqualTo(new Country("Nederland", "NL"));
    }

    private static <M> M throughRow(ModelDescriptor<M> descriptor, M instance) throws SQLException {
        RowInMemory row = row(descriptor, instance);
        return descriptor.read(descriptor.readKey(row, 1), row, 1, REFERENCES);
    }

    private static <M> RowInMemory row(ModelDescriptor<M> descriptor, M instance) throws SQLException {
        RowInMemory row = new RowInMemory();
        Object key = descriptor.key(instance);
        if (key != null) {
            descriptor.writeKey(key, row, 1);
        }
        descriptor.writeValues(instance, row, 1 + descriptor.table().keys().size());
        return row;
    }
}
