package io.ferro.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.model.OnDelete;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description of a model's table. */
class TableTest {

    private static final TableDescriptor PEOPLE = Person_.DESCRIPTOR.table();

    @Test
    void names() {
        assertThat(PEOPLE.name()).isEqualTo("people");
        assertThat(Theatre_Seat_.DESCRIPTOR.table().name()).isEqualTo("seat");
        assertThat(PEOPLE.columns())
                .extracting(ColumnDescriptor::name)
                .containsExactly("id", "name", "nick", "is_adult", "manager_id", "favourite_id");
        assertThat(PEOPLE.columns())
                .extracting(ColumnDescriptor::property)
                .containsExactly("id", "name", "alias", "isAdult", "manager", "favourite");
    }

    @Test
    void keysComeFirst() {
        assertThat(Country_.DESCRIPTOR.table().columns())
                .extracting(ColumnDescriptor::name)
                .containsExactly("code", "name");
        assertThat(Theatre_Ticket_.DESCRIPTOR.table().keys())
                .extracting(ColumnDescriptor::name)
                .containsExactly("size", "serial", "year");
        assertThat(Theatre_Ticket_.DESCRIPTOR.table().values())
                .extracting(ColumnDescriptor::name)
                .containsExactly("price");
    }

    @Test
    void nullability() {
        assertThat(Plain_.DESCRIPTOR.table().columns()).noneMatch(ColumnDescriptor::nullable);
        assertThat(Nullables_.DESCRIPTOR.table().keys()).noneMatch(ColumnDescriptor::nullable);
        assertThat(Nullables_.DESCRIPTOR.table().values()).allMatch(ColumnDescriptor::nullable);
        assertThat(Optionals_.DESCRIPTOR.table().values()).allMatch(ColumnDescriptor::nullable);
    }

    @Test
    void options() {
        assertThat(Person_.name.column().declaredType()).isEqualTo("varchar(80)");
        assertThat(Person_.name.column().indexed()).isTrue();
        assertThat(Person_.name.column().unique()).isFalse();
        assertThat(Person_.alias.column().declaredType()).isNull();
        assertThat(Person_.alias.column().unique()).isTrue();
    }

    @Test
    void foreignKeys() {
        assertThat(Person_.manager.id().column().reference())
                .isEqualTo(new ReferenceDescriptor(Person.class, OnDelete.SET_NULL));
        assertThat(Person_.manager.id().column().indexed()).isTrue();
        assertThat(Person_.favourite.id().column().unique()).isTrue();
        assertThat(Person_.favourite.id().column().indexed()).isFalse();
        assertThat(Pet_.owner.id().column().name()).isEqualTo("owned_by");
        assertThat(Pet_.owner.id().column().type()).isSameAs(ColumnType.UUID);
        assertThat(Pet_.owner.id().column().indexed()).isFalse();
        assertThat(Pet_.owner.id().column().reference())
                .isEqualTo(new ReferenceDescriptor(Person.class, OnDelete.CASCADE));
    }

    @Test
    void constraintsAndIndexesOverSeveralColumns() {
        assertThat(PEOPLE.uniques()).containsExactly(List.of("favourite_id", "name"), List.of("nick"));
        assertThat(PEOPLE.indexes()).containsExactly(List.of("manager_id", "is_adult"));
    }

    @Test
    void everyKindOfValueHasItsColumnType() {
        Set<ColumnType<?>> used = Plain_.DESCRIPTOR.table().columns().stream()
                .map(ColumnDescriptor::type)
                .collect(Collectors.toSet());

        assertThat(used)
                .contains(
                        ColumnType.BOOLEAN,
                        ColumnType.SHORT,
                        ColumnType.INTEGER,
                        ColumnType.LONG,
                        ColumnType.FLOAT,
                        ColumnType.DOUBLE,
                        ColumnType.STRING,
                        ColumnType.BYTES,
                        ColumnType.DECIMAL,
                        ColumnType.UUID,
                        ColumnType.INSTANT,
                        ColumnType.OFFSET_DATE_TIME,
                        ColumnType.LOCAL_DATE_TIME,
                        ColumnType.LOCAL_DATE,
                        ColumnType.LOCAL_TIME);
        assertThat(Plain_.size.column().type().javaType()).isEqualTo(Size.class);
    }
}
