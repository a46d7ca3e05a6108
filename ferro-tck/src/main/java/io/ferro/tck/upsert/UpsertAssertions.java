package io.ferro.tck.upsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ForeignKeyViolation;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.model.Ref;
import io.ferro.query.Conflict;
import io.ferro.tck.Assertion;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A row is inserted, or the one with the same unique values is updated. */
public abstract class UpsertAssertions extends UpsertingAssertions {

    private static final Conflict<Item> NAME_ONLY =
            Conflict.on(Item_.shop, Item_.code).update(Item_.name);

    /** For subclasses. */
    protected UpsertAssertions() {}

    @Test
    @Assertion("MUT-03")
    void whatIsNotThereIsInserted() {
        Item item = new Item("A", "1", "first", 7);
        assertThat(session().models(Item.class).updateOrCreate(item, Item_.shop, Item_.code))
                .isSameAs(item);
        assertThat(item.id).isPositive();
        assertThat(item.rank).isEqualTo(3);
        assertThat(session().get(Item.class, item.id)).isSameAs(item);
        assertThat(stored(Item.class, item.id)).usingRecursiveComparison().isEqualTo(item);
    }

    @Test
    @Assertion("MUT-03")
    void everyOtherColumnOfTheRowThatIsThereIsUpdated() {
        Item there = engine().models(Item.class).create(new Item("A", "1", "first", 7));
        Item bystander = engine().models(Item.class).create(new Item("A", "2", "second", 7));
        Item item = new Item("A", "1", "changed", 8);
        item.barcode = "b";
        item.origin = new Origin("BE", "Gent");
        assertThat(session().updateOrCreate(item, List.of(Item_.code, Item_.shop)))
                .isSameAs(item);
        assertThat(item.id).isEqualTo(there.id);
        assertThat(item.rank).isEqualTo(3);
        Item stored = stored(Item.class, there.id);
        assertThat(stored).usingRecursiveComparison().isEqualTo(item);
        assertThat(stored.name).isEqualTo("changed");
        assertThat(stored.origin).isEqualTo(new Origin("BE", "Gent"));
        assertThat(stored(Item.class, bystander.id)).usingRecursiveComparison().isEqualTo(bystander);
        assertThat(count(Item.class)).isEqualTo(2);
    }

    @Test
    @Assertion("MUT-03")
    void someColumnsAreUpdatedAndTheInstanceHoldsWhatTheRowHolds() {
        Item there = engine().models(Item.class).create(new Item("A", "1", "first", 7));
        Item item = new Item("A", "1", "changed", 8);
        item.rank = 9;
        assertThat(session().upsert(item, NAME_ONLY)).isSameAs(item);
        assertThat(item.id).isEqualTo(there.id);
        assertThat(item.name).isEqualTo("changed");
        assertThat(item.amount).isEqualTo(7);
        assertThat(item.rank).isEqualTo(3);
        assertThat(stored(Item.class, there.id)).usingRecursiveComparison().isEqualTo(item);
        Item another = session().upsert(new Item("A", "2", "inserted", 8), NAME_ONLY);
        assertThat(stored(Item.class, another.id).amount).isEqualTo(8);
    }

    @Test
    @Assertion("MUT-03")
    void aConflictThatIsIgnoredLeavesTheRow() {
        Conflict<Item> ignored = Conflict.on(Item_.shop, Item_.code).ignore();
        Item item = session().upsert(new Item("A", "1", "first", 7), ignored);
        assertThat(session().upsert(new Item("A", "1", "other", 8), ignored)).isSameAs(item);
        assertThat(stored(Item.class, item.id).name).isEqualTo("first");
    }

    @Test
    @Assertion("MUT-03")
    void anInstanceThatTheSessionKnowsDoesNotStayBehind() {
        Item known = session().create(new Item("A", "1", "first", 7));
        Item item = new Item("A", "1", "changed", 8);
        assertThat(session().upsert(item, NAME_ONLY)).isSameAs(item);
        assertThat(session().get(Item.class, known.id)).isSameAs(item);
        assertThat(session().query(Item.class).all()).containsExactly(item);
        assertThat(known).usingRecursiveComparison().isEqualTo(item);
        Note note = session().create(new Note("a", "text", null));
        Note changed = session().updateOrCreate(new Note("a", "changed", null), Note_.path);
        assertThat(session().get(Note.class, "a")).isSameAs(changed).isNotSameAs(note);
        item.name = "again";
        session().updateOrCreate(item, Item_.id);
        assertThat(stored(Item.class, known.id).name).isEqualTo("again");
    }

    @Test
    @Assertion("MUT-03")
    void theKeyOfTheRowThatIsThereWins() {
        Chip there = engine().models(Chip.class).create(new Chip("x"));
        Chip chip = new Chip("x");
        chip.id = UUID.randomUUID();
        assertThat(session().updateOrCreate(chip, Chip_.serial)).isSameAs(chip);
        assertThat(chip.id).isEqualTo(there.id);
        Chip without = new Chip("x");
        assertThat(session().updateOrCreate(without, Chip_.serial).id).isEqualTo(there.id);
        Label label = engine().models(Label.class).create(new Label("red", "#f00"));
        Label changed = session().updateOrCreate(new Label(UUID.randomUUID(), "red", "#e00"), Label_.name);
        assertThat(changed).isEqualTo(new Label(label.id(), "red", "#e00"));
        assertThat(stored(Label.class, Objects.requireNonNull(label.id()))).isEqualTo(changed);
        assertThat(count(Chip.class) + count(Label.class)).isEqualTo(2);
    }

    @Test
    @Assertion("MUT-03")
    void byThePrimaryKey() {
        session().updateOrCreate(new Seat("red", 7, "Ada"), List.of(Seat_.hall, Seat_.number));
        Seat seat = session().updateOrCreate(new Seat("red", 7, "Bob"), List.of(Seat_.number, Seat_.hall));
        assertThat(stored(Seat.class, new Seat_.Key("red", 7)).guest).isEqualTo("Bob");
        assertThat(session().query(Seat.class).all()).containsExactly(seat);
        assertThat(session().updateOrCreate(new Mark("m"), Mark_.name)).isEqualTo(new Mark("m"));
        assertThat(session().updateOrCreate(new Mark("m"), Mark_.name)).isEqualTo(new Mark("m"));
        Item item = session().updateOrCreate(new Item("A", "1", "generated", 1), Item_.id);
        Item moved = new Item("B", "2", "moved", 1);
        moved.id = item.id;
        session().updateOrCreate(moved, Item_.id);
        assertThat(stored(Item.class, item.id).shop).isEqualTo("B");
        assertThat(count(Mark.class) + count(Seat.class) + count(Item.class)).isEqualTo(3);
    }

    @Test
    @Assertion("MUT-03")
    void aColumnThatIsReadOnlyIsReadAndNeverWritten() {
        Item item = new Item("A", "1", "first", 1);
        item.stamp = "forged";
        session().updateOrCreate(item, List.of(Item_.shop, Item_.code));
        assertThat(item.stamp).isNull();
        engine().execute("update upsert_item set stamp = 'real'");
        Item again = new Item("A", "1", "again", 1);
        again.stamp = "forged";
        session().updateOrCreate(again, List.of(Item_.shop, Item_.code));
        assertThat(again.stamp).isEqualTo("real");
        assertThat(stored(Item.class, item.id).stamp).isEqualTo("real");
    }

    @Test
    @Assertion("MUT-03")
    void nullIsEqualToNothing() {
        Item first = session().updateOrCreate(new Item("A", "1", "first", 1), Item_.barcode);
        Item second = session().updateOrCreate(new Item("A", "2", "second", 2), Item_.barcode);
        assertThat(second.id).isNotEqualTo(first.id);
        assertThat(stored(Item.class, first.id).name).isEqualTo("first");
    }

    @Test
    @Assertion("MUT-03")
    void theVersionIsRaisedByTheDatabaseAndComesBack() {
        Hits hits = session().updateOrCreate(new Hits("home", 1), Hits_.page);
        assertThat(hits.version).isEqualTo((short) 1);
        Hits next = new Hits("home", 2);
        next.version = 40;
        session().updateOrCreate(next, Hits_.page);
        assertThat(next.version).isEqualTo((short) 2);
        assertThat(hits.version).isEqualTo((short) 2);
        next.latest = 3;
        session().save(next);
        assertThat(stored(Hits.class, next.id).version).isEqualTo((short) 3);
        engine().execute("update upsert_hits set version = 32767");
        assertThat(session().updateOrCreate(new Hits("home", 4), Hits_.page).version)
                .isEqualTo((short) 1);
        Note note = session().updateOrCreate(new Note("a", "text", 7L), Note_.path);
        assertThat(note.version()).isEqualTo(1);
        assertThat(session()
                        .updateOrCreate(new Note("a", "text", null), Note_.path)
                        .version())
                .isEqualTo(2);
        assertThat(session()
                        .upsert(
                                new Note("a", "no", null),
                                Conflict.on(Note_.path).ignore())
                        .version())
                .isEqualTo(2);
    }

    @Test
    @Assertion("MUT-03")
    void whatTheDatabaseRefusesLeavesEverythingAsItWas() {
        Item there = new Item("A", "1", "first", 1);
        there.barcode = "b";
        session().create(there);
        Item other = session().create(new Item("A", "2", "second", 2));
        Item item = new Item("A", "2", "changed", 2);
        item.barcode = "b";
        assertThatThrownBy(() -> session().updateOrCreate(item, List.of(Item_.shop, Item_.code)))
                .isInstanceOf(UniqueViolation.class);
        assertThat(item.id).isNull();
        Item leadsNowhere = new Item("A", "2", "changed", 1);
        leadsNowhere.label = Ref.id(Label.class, UUID.randomUUID());
        assertThatThrownBy(() -> session().updateOrCreate(leadsNowhere, List.of(Item_.shop, Item_.code)))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThat(leadsNowhere.id).isNull();
        assertThat(session().get(Item.class, other.id)).isSameAs(other);
        assertThat(other.name).isEqualTo("second");
        assertThat(stored(Item.class, other.id).name).isEqualTo("second");
    }

    @Test
    @Assertion("MUT-03")
    void valuesAreNeverPartOfTheStatement() {
        String payload = "'; drop table upsert_item; --\"?";
        Item item = session().updateOrCreate(new Item(payload, payload, payload, 1), List.of(Item_.shop, Item_.code));
        session().getOrCreate(new Item(payload, payload, "", 1), List.of(Item_.shop, Item_.code));
        assertThat(stored(Item.class, item.id).name).isEqualTo(payload);
        assertThat(count(Item.class)).isEqualTo(1);
    }

    @Test
    @Assertion("MUT-03")
    void withoutASessionToo() {
        Item item = engine().models(Item.class).updateOrCreate(new Item("A", "1", "first", 1), Item_.shop, Item_.code);
        Item again = engine().models(Item.class).updateOrCreate(new Item("A", "1", "again", 1), Item_.shop, Item_.code);
        assertThat(again.id).isEqualTo(item.id);
        assertThat(engine().models(Item.class).getOrCreate(new Item("A", "1", "third", 1), Item_.shop, Item_.code).name)
                .isEqualTo("again");
        try (Session other = engine().session()) {
            assertThat(other.query(Item.class).count()).isEqualTo(1);
        }
    }
}
