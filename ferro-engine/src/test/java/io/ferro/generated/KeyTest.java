package io.ferro.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where keys come from, when there is none yet, and how an instance gets one. */
class KeyTest {

    private static final UUID UUID_KEY = new UUID(1, 2);

    @ParameterizedTest
    @MethodSource("models")
    <M> void generation(ModelDescriptor<M> descriptor, M without, M with, Object key, KeyGeneration generation) {
        assertThat(descriptor.table().keyGeneration()).isEqualTo(generation);
    }

    @ParameterizedTest
    @MethodSource("models")
    <M> void key(ModelDescriptor<M> descriptor, M without, M with, Object key, KeyGeneration generation) {
        assertThat(descriptor.key(with)).isEqualTo(key);
    }

    @ParameterizedTest
    @MethodSource("models")
    <M> void withKey(ModelDescriptor<M> descriptor, M without, M with, Object key, KeyGeneration generation) {
        assertThat(descriptor.withKey(without, key)).isEqualTo(with);
    }

    @ParameterizedTest
    @MethodSource("models")
    <M> void throughARow(ModelDescriptor<M> descriptor, M without, M with, Object key, KeyGeneration generation)
            throws SQLException {
        RowInMemory row = new RowInMemory();
        descriptor.writeKey(key, row, 1);

        assertThat(descriptor.readKey(row, 1)).isEqualTo(key);
    }

    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of(
                        Keys_BoxedLong_.DESCRIPTOR,
                        new Keys.BoxedLong(null),
                        new Keys.BoxedLong(1L),
                        1L,
                        KeyGeneration.DATABASE),
                Arguments.of(
                        Keys_BoxedInteger_.DESCRIPTOR,
                        new Keys.BoxedInteger(0),
                        new Keys.BoxedInteger(1),
                        1,
                        KeyGeneration.DATABASE),
                Arguments.of(
                        Keys_BoxedShort_.DESCRIPTOR,
                        new Keys.BoxedShort(null),
                        new Keys.BoxedShort((short) 1),
                        (short) 1,
                        KeyGeneration.DATABASE),
                Arguments.of(
                        Keys_PrimitiveLong_.DESCRIPTOR,
                        new Keys.PrimitiveLong(0),
                        new Keys.PrimitiveLong(1),
                        1L,
                        KeyGeneration.DATABASE),
                Arguments.of(
                        Keys_PrimitiveInt_.DESCRIPTOR,
                        new Keys.PrimitiveInt(0),
                        new Keys.PrimitiveInt(1),
                        1,
                        KeyGeneration.DATABASE),
                Arguments.of(
                        Keys_PrimitiveShort_.DESCRIPTOR,
                        new Keys.PrimitiveShort((short) 0),
                        new Keys.PrimitiveShort((short) 1),
                        (short) 1,
                        KeyGeneration.DATABASE),
                Arguments.of(
                        Keys_AssignedLong_.DESCRIPTOR,
                        new Keys.AssignedLong(5),
                        new Keys.AssignedLong(0),
                        0L,
                        KeyGeneration.ASSIGNED),
                Arguments.of(
                        Keys_Uuid_.DESCRIPTOR,
                        new Keys.Uuid(null),
                        new Keys.Uuid(UUID_KEY),
                        UUID_KEY,
                        KeyGeneration.CLIENT),
                Arguments.of(
                        Keys_AssignedUuid_.DESCRIPTOR,
                        new Keys.AssignedUuid(null),
                        new Keys.AssignedUuid(UUID_KEY),
                        UUID_KEY,
                        KeyGeneration.ASSIGNED),
                Arguments.of(
                        Keys_Text_.DESCRIPTOR, new Keys.Text(""), new Keys.Text("key"), "key", KeyGeneration.ASSIGNED),
                Arguments.of(
                        Keys_Day_.DESCRIPTOR,
                        new Keys.Day(LocalDate.MIN),
                        new Keys.Day(LocalDate.EPOCH),
                        LocalDate.EPOCH,
                        KeyGeneration.ASSIGNED),
                Arguments.of(
                        Keys_Constant_.DESCRIPTOR,
                        new Keys.Constant(Size.SMALL),
                        new Keys.Constant(Size.LARGE),
                        Size.LARGE,
                        KeyGeneration.ASSIGNED),
                Arguments.of(
                        Theatre_Ticket_.DESCRIPTOR,
                        new Theatre.Ticket(1, Size.SMALL, null, (short) 0),
                        new Theatre.Ticket(1, Size.LARGE, 2L, (short) 3),
                        new Theatre_Ticket_.Key(Size.LARGE, 2, (short) 3),
                        KeyGeneration.ASSIGNED));
    }

    @Test
    void thereIsNoKeyBeforeOneWasGenerated() {
        assertThat(Keys_BoxedLong_.DESCRIPTOR.key(new Keys.BoxedLong(null))).isNull();
        assertThat(Keys_BoxedLong_.DESCRIPTOR.key(new Keys.BoxedLong(0L))).isNull();
        assertThat(Keys_BoxedInteger_.DESCRIPTOR.key(new Keys.BoxedInteger(0))).isNull();
        assertThat(Keys_PrimitiveShort_.DESCRIPTOR.key(new Keys.PrimitiveShort((short) 0)))
                .isNull();
        assertThat(Keys_Uuid_.DESCRIPTOR.key(new Keys.Uuid(null))).isNull();
        assertThat(Theatre_Ticket_.DESCRIPTOR.key(new Theatre.Ticket(1, Size.SMALL, null, (short) 0)))
                .isNull();
    }

    @Test
    void anInstanceOfAClassIsChanged() {
        Person person = new Person("Ada");
        Theatre.Seat seat = new Theatre.Seat();

        assertThat(Person_.DESCRIPTOR.withKey(person, UUID_KEY)).isSameAs(person);
        assertThat(Theatre_Seat_.DESCRIPTOR.withKey(seat, new Theatre_Seat_.Key(UUID_KEY, 4)))
                .isSameAs(seat);

        assertThat(person.getId()).isEqualTo(UUID_KEY);
        assertThat(seat.hall).isEqualTo(UUID_KEY);
        assertThat(seat.number).isEqualTo(4);
    }

    @Test
    void aKeyOfAnotherTypeIsRefused() {
        RowInMemory row = new RowInMemory();

        assertThatThrownBy(() -> Keys_BoxedLong_.DESCRIPTOR.writeKey(1, row, 1)).isInstanceOf(ClassCastException.class);
    }
}
