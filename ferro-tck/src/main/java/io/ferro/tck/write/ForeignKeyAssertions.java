package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ferro.ForeignKeyViolation;
import io.ferro.Models;
import io.ferro.model.Ref;
import io.ferro.query.Conflict;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.write.Parcel.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which foreign key it was, whatever was refused. */
public abstract class ForeignKeyAssertions extends SessionAssertions {

    private static final String NOWHERE = "Atlantis";

    /** For subclasses. */
    protected ForeignKeyAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Parcel.class, Town.class);
    }

    @BeforeEach
    void towns() {
        session().bulkCreate(List.of(new Town("Delft"), new Town("Gouda"), new Town("Edam")));
    }

    @Test
    void rowsThatAreInsertedTogether() {
        for (int size : List.of(10, 1_050)) {
            for (int wrong : List.of(0, size / 2, size - 1)) {
                List<Parcel> parcels = parcels(size);
                parcels.set(wrong, new Parcel("Delft", NOWHERE));
                isOf("destination_name", () -> session().bulkCreate(parcels));
                isOf("destination_name", () -> session().bulkCreateReturning(parcels(parcels)));
                isOf("destination_name", () -> session().bulkUpsert(numbered(parcels), conflict()));
            }
        }
        assertThat(session().query(Parcel.class).exists()).isFalse();
    }

    /** The rows that others of the same statement refer to are not there when it has failed. */
    @Test
    void rowsThatReferToEachOther() {
        List<Parcel> nested = new ArrayList<>(LongStream.rangeClosed(1, 250)
                .mapToObj(number -> chained(number))
                .toList());
        nested.set(249, new Parcel(NOWHERE, "Gouda").numbered(250).inside(249));
        isOf("origin_name", () -> session().bulkCreate(nested));
        nested.set(249, new Parcel("Delft", "Gouda").numbered(250).inside(4711));
        isOf("inside_id", () -> session().bulkCreate(nested));
        nested.remove(249);
        assertThat(session().bulkCreate(nested)).isEqualTo(249);
    }

    @Test
    void anUpsert() {
        isOf("origin_name", () -> session().upsert(new Parcel(NOWHERE, "Gouda").numbered(1), conflict()));
    }

    @Test
    void changesByAQuery() {
        session().bulkCreate(parcels(3));
        Models<Parcel> parcels = session().models(Parcel.class);
        Ref<Town> nowhere = Ref.id(Town.class, NOWHERE);
        Ref<Town> edam = Ref.id(Town.class, "Edam");
        isOf("origin_name", () -> parcels.query().update(Parcel_.origin.set(nowhere)));
        isOf(
                "destination_name",
                () -> parcels.query().update(Parcel_.origin.set(edam), Parcel_.destination.set(nowhere)));
    }

    @Test
    void deletions() {
        session().bulkCreate(parcels(3));
        session().create(new Parcel("Edam", "Gouda").inside(1));
        Models<Town> towns = session().models(Town.class);
        isOf(
                "destination_name",
                () -> towns.where(Parcel_Town_.name.eq("Gouda")).delete());
        isOf("origin_name", () -> towns.where(Parcel_Town_.name.eq("Edam")).delete());
        isOf("origin_name", () -> session().delete(new Town("Edam")));
        isOf(
                "inside_id",
                () -> session().models(Parcel.class).where(Parcel_.id.eq(1L)).delete());
    }

    @Test
    void links() {
        Parcel parcel = session().create(new Parcel("Delft", "Gouda"));
        isOf("write_parcel_stops", "town_name", () -> parcel.stops.add(new Town("Edam"), new Town(NOWHERE)));
        session().execute("delete from write_parcel");
        isOf("write_parcel_stops", "parcel_id", () -> parcel.stops.add(new Town("Edam")));
    }

    private static Parcel chained(long number) {
        Parcel parcel = new Parcel("Delft", "Gouda").numbered(number);
        return number == 1 ? parcel : parcel.inside(number - 1);
    }

    private static List<Parcel> parcels(int size) {
        return new ArrayList<>(LongStream.range(0, size)
                .mapToObj(number -> new Parcel("Delft", "Gouda"))
                .toList());
    }

    private static List<Parcel> parcels(List<Parcel> like) {
        return like.stream()
                .map(parcel -> new Parcel(parcel.origin.id(String.class), parcel.destination.id(String.class)))
                .toList();
    }

    private static List<Parcel> numbered(List<Parcel> like) {
        List<Parcel> numbered = parcels(like);
        LongStream.range(0, numbered.size()).forEach(number -> numbered.get((int) number).id = number + 1);
        return numbered;
    }

    private static Conflict<Parcel> conflict() {
        return Conflict.on(Parcel_.id).updateAll();
    }

    private static void isOf(String column, ThrowingCallable work) {
        isOf("write_parcel", column, work);
    }

    private static void isOf(String table, String column, ThrowingCallable work) {
        @Nullable ForeignKeyViolation violation = catchThrowableOfType(ForeignKeyViolation.class, work);
        assertThat(violation).isNotNull();
        assertThat(violation.table()).isEqualTo(table);
        assertThat(violation.columns()).containsExactly(column);
        assertThat(violation.constraint()).isEqualTo("fk_" + table + "_" + column);
        assertThat(violation.getMessage()).doesNotContain(NOWHERE);
    }
}
