package io.ferro.tck.upsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.UniqueViolation;
import io.ferro.query.Conflict;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Outside;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many rows at once. */
public abstract class BulkUpsertAssertions extends UpsertingAssertions {

    private static final int MANY = 2_500;
    private static final Conflict<Item> ALL =
            Conflict.on(Item_.shop, Item_.code).updateAll();

    /** For subclasses. */
    protected BulkUpsertAssertions() {}

    @Test
    @Assertion("MUT-03")
    void rowsAreInsertedAndUpdated() {
        List<Item> first = items(0, MANY, "first");
        assertThat(session().bulkUpsert(first, ALL)).isEqualTo(MANY);
        assertThat(first).allSatisfy(item -> assertThat(item.id).isNull());
        assertThat(session().models(Item.class).bulkUpsert(items(1_000, MANY, "second"), ALL))
                .isEqualTo(MANY);
        assertThat(count(Item.class)).isEqualTo(1_000 + MANY);
        assertThat(session().query(Item.class).where(Item_.name.eq("second")).count())
                .isEqualTo(MANY);
    }

    @Test
    @Assertion("MUT-03")
    void conflictsThatAreIgnoredAreNotCounted() {
        Conflict<Item> ignored = Conflict.on(Item_.shop, Item_.code).ignore();
        assertThat(session().bulkUpsert(items(0, 10, "first"), ignored)).isEqualTo(10);
        assertThat(session().bulkUpsert(items(5, 10, "second"), ignored)).isEqualTo(5);
        assertThat(session().bulkUpsert(List.<Item>of(), ignored)).isZero();
        assertThat(session().query(Item.class).where(Item_.name.eq("first")).count())
                .isEqualTo(10);
    }

    /** A statement for several rows at once could not do this on PostgreSQL. */
    @Test
    @Assertion("MUT-03")
    void theLastOfSeveralInstancesForARowWins() {
        Item keyed = new Item("A", "1", "keyed", 2);
        keyed.id = 4711L;
        Item first = new Item("A", "1", "first", 1);
        Item last = new Item("A", "1", "last", 3);
        assertThat(session().bulkUpsert(List.of(first, keyed, last), ALL)).isEqualTo(3);
        assertThat(storedNames()).containsExactly("last");
        session().bulkUpsert(List.of(last, first, keyed), ALL);
        assertThat(storedNames()).containsExactly("keyed");
        session().bulkUpsert(List.of(new Hits("home", 1), new Hits("home", 2), new Hits("home", 3)), hits());
        Hits hits = session().query(Hits.class).one().orElseThrow();
        assertThat(hits.latest).isEqualTo(3);
        assertThat(hits.version).isEqualTo((short) 3);
    }

    @Test
    @Assertion("MUT-03")
    void keysOfEveryKind() {
        Conflict<Seat> seats = Conflict.on(Seat_.hall, Seat_.number).updateAll();
        session().bulkUpsert(List.of(new Seat("red", 1, "Ada"), new Seat("red", 1, "Bob")), seats);
        assertThat(stored(Seat.class, new Seat_.Key("red", 1)).guest).isEqualTo("Bob");
        session()
                .bulkUpsert(
                        List.of(new Mark("a"), new Mark("a")),
                        Conflict.on(Mark_.name).updateAll());
        Chip chip = new Chip("x");
        session()
                .bulkUpsert(
                        List.of(chip, new Chip("x"), new Chip("y")),
                        Conflict.on(Chip_.serial).ignore());
        assertThat(chip.id).isNull();
        Item given = new Item("A", "1", "given", 1);
        given.id = 1_000L;
        Conflict<Item> byKey = Conflict.on(Item_.id).updateAll();
        session().bulkUpsert(List.of(given, new Item("A", "2", "generated", 1)), byKey);
        given.name = "changed";
        session().bulkUpsert(List.of(given), byKey);
        assertThat(stored(Item.class, 1_000L).name).isEqualTo("changed");
        assertThat(count(Mark.class)).isEqualTo(1);
        assertThat(count(Chip.class)).isEqualTo(2);
        assertThat(count(Item.class)).isEqualTo(2);
    }

    @Test
    @Assertion("MUT-03")
    void allOrNothing() {
        Item taken = new Item("B", "1", "taken", 1);
        taken.barcode = "b";
        session().create(taken);
        Item clash = new Item("A", "0", "clash", 1);
        clash.barcode = "b";
        List<Item> items = new ArrayList<>(items(0, MANY, "first"));
        items.add(clash);
        assertThatThrownBy(() -> session().bulkUpsert(items, ALL)).isInstanceOf(UniqueViolation.class);
        assertThat(count(Item.class)).isEqualTo(1);
    }

    @Test
    @Assertion("MUT-03")
    void insideATransactionItIsPartOfIt() {
        session().runInTransaction(tx -> {
            session().bulkUpsert(items(0, 3, "first"), ALL);
            assertThat(Outside.count(database(), "upsert_item")).isZero();
        });
        assertThat(count(Item.class)).isEqualTo(3);
    }

    private List<String> storedNames() {
        return engine().callInSession(other ->
                other.query(Item.class).all().stream().map(item -> item.name).toList());
    }

    private static Conflict<Hits> hits() {
        return Conflict.on(Hits_.page).updateAll();
    }

    private static List<Item> items(int first, int count, String name) {
        return IntStream.range(first, first + count)
                .mapToObj(n -> new Item("A", "" + n, name, n))
                .toList();
    }
}
