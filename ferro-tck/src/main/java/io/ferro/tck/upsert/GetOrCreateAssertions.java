package io.ferro.tck.upsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ForeignKeyViolation;
import io.ferro.Models;
import io.ferro.UniqueViolation;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A row is found by its unique values, or made. */
public abstract class GetOrCreateAssertions extends UpsertingAssertions {

    /** For subclasses. */
    protected GetOrCreateAssertions() {}

    @Test
    @Assertion("MUT-03")
    void whatIsNotThereIsInserted() {
        Item item = new Item("A", "1", "first", 7);
        assertThat(session().models(Item.class).getOrCreate(item, Item_.shop, Item_.code))
                .isSameAs(item);
        assertThat(item.id).isPositive();
        assertThat(item.rank).isEqualTo(3);
        assertThat(session().get(Item.class, item.id)).isSameAs(item);
        assertThat(stored(Item.class, item.id)).usingRecursiveComparison().isEqualTo(item);
    }

    @Test
    @Assertion("MUT-03")
    void whatIsThereIsReturnedAndNothingOfItChanges() {
        Item there = engine().models(Item.class).create(new Item("A", "1", "first", 7));
        Item candidate = new Item("A", "1", "other", 8);
        Item found = session().getOrCreate(candidate, List.of(Item_.code, Item_.shop));
        assertThat(found).isNotSameAs(candidate).usingRecursiveComparison().isEqualTo(there);
        assertThat(candidate.id).isNull();
        assertThat(candidate.rank).isNull();
        assertThat(session().getOrCreate(candidate, List.of(Item_.shop, Item_.code)))
                .isSameAs(found);
        assertThat(session().get(Item.class, found.id)).isSameAs(found);
        found.name = "not saved";
        assertThat(session().getOrCreate(candidate, List.of(Item_.shop, Item_.code)).name)
                .isEqualTo("not saved");
        assertThat(count(Item.class)).isEqualTo(1);
        assertThat(stored(Item.class, found.id).name).isEqualTo("first");
    }

    @Test
    @Assertion("MUT-03")
    void aKeyOfTheClientIsMadeForANewRowOnly() {
        Chip chip = session().getOrCreate(new Chip("x"), Chip_.serial);
        assertThat(chip.id).isNotNull();
        assertThat(stored(Chip.class, chip.id).serial).isEqualTo("x");
        Chip candidate = new Chip("x");
        assertThat(session().getOrCreate(candidate, Chip_.serial)).isSameAs(chip);
        assertThat(candidate.id).isNull();
        Label label = session().getOrCreate(new Label("red", "#f00"), Label_.name);
        assertThat(label.id()).isNotNull();
        assertThat(session().getOrCreate(new Label(UUID.randomUUID(), "red", "#fff"), Label_.name))
                .isSameAs(label);
        assertThat(count(Chip.class) + count(Label.class)).isEqualTo(2);
    }

    @Test
    @Assertion("MUT-03")
    void byThePrimaryKey() {
        Note note = session().getOrCreate(new Note("a", "text", null), Note_.path);
        assertThat(note).isEqualTo(new Note("a", "text", 1L));
        assertThat(session().getOrCreate(new Note("a", "other", 9L), Note_.path))
                .isSameAs(note);
        Seat seat = new Seat("red", 7, "Ada");
        assertThat(session().getOrCreate(seat, List.of(Seat_.number, Seat_.hall)))
                .isSameAs(seat);
        assertThat(session().getOrCreate(new Seat("red", 7, "Bob"), List.of(Seat_.hall, Seat_.number)))
                .isSameAs(seat);
        Mark mark = session().getOrCreate(new Mark("m"), Mark_.name);
        assertThat(session().getOrCreate(new Mark("m"), Mark_.name)).isSameAs(mark);
        Item item = new Item("A", "1", "generated", 1);
        assertThat(session().getOrCreate(item, Item_.id)).isSameAs(item);
        assertThat(session().getOrCreate(stored(Item.class, item.id), Item_.id)).isSameAs(item);
        Chip chip = session().getOrCreate(new Chip("made"), Chip_.id);
        assertThat(session().getOrCreate(stored(Chip.class, chip.id), Chip_.id)).isSameAs(chip);
    }

    /** What is equal is decided by the database, whatever way values are written there. */
    @Test
    @Assertion("MUT-03")
    void valuesOfEveryTypeAreFoundAsTheyConflict() {
        LocalDate day = LocalDate.of(2026, 2, 28);
        Instant since = Instant.parse("2026-02-28T10:15:30.123456Z");
        Models<Rate> rates = session().models(Rate.class);
        Rate rate = rates.create(new Rate(day, "1.50", Rate.Kind.LOW, since, -0.0, "first"));
        assertThat(rates.getOrCreate(
                        new Rate(day, "1.5", Rate.Kind.LOW, Instant.EPOCH, 1, "by percent"),
                        Rate_.day,
                        Rate_.percent,
                        Rate_.kind))
                .isSameAs(rate);
        assertThat(rates.getOrCreate(
                        new Rate(day, "9", Rate.Kind.LOW, since.plusNanos(1), 0.0, "by time"),
                        Rate_.since,
                        Rate_.weight))
                .isSameAs(rate);
        assertThat(rates.getOrCreate(
                        new Rate(day, "1.5", Rate.Kind.HIGH, Instant.EPOCH, 1, "another"),
                        Rate_.kind,
                        Rate_.day,
                        Rate_.percent))
                .isNotSameAs(rate);
        assertThat(count(Rate.class)).isEqualTo(2);
    }

    @Test
    @Assertion("MUT-03")
    void nullIsEqualToNothing() {
        Item first = session().getOrCreate(new Item("A", "1", "first", 1), Item_.barcode);
        Item second = session().getOrCreate(new Item("A", "2", "second", 2), Item_.barcode);
        assertThat(second.id).isNotEqualTo(first.id);
        assertThat(count(Item.class)).isEqualTo(2);
    }

    @Test
    @Assertion("MUT-03")
    void anotherUniqueKeyIsStillKept() {
        Item there = new Item("A", "1", "first", 1);
        there.barcode = "b";
        session().create(there);
        Item candidate = new Item("A", "1", "again", 2);
        candidate.barcode = "c";
        assertThatThrownBy(() -> session().getOrCreate(candidate, Item_.barcode))
                .isInstanceOf(UniqueViolation.class);
        assertThat(candidate.id).isNull();
        Item leadsNowhere = new Item("B", "1", "b", 1);
        leadsNowhere.label = Ref.id(Label.class, UUID.randomUUID());
        assertThatThrownBy(() -> session().getOrCreate(leadsNowhere, List.of(Item_.shop, Item_.code)))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThat(leadsNowhere.id).isNull();
        assertThat(count(Item.class)).isEqualTo(1);
    }

    @Test
    @Assertion("MUT-03")
    void aRowThatIsGoneIsMadeAnewAlsoWhereTheSessionKnewIt() {
        Note note = session().create(new Note("a", "text", null));
        engine().execute("delete from upsert_note");
        Note made = session().getOrCreate(new Note("a", "new", null), Note_.path);
        assertThat(made.text()).isEqualTo("new");
        assertThat(session().get(Note.class, "a")).isSameAs(made).isNotSameAs(note);
        assertThat(Objects.requireNonNull(stored(Note.class, "a").version())).isEqualTo(1);
    }
}
