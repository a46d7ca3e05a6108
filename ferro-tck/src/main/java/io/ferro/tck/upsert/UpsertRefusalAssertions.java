package io.ferro.tck.upsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.query.Conflict;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no upsert can do is said before any statement: there are no tables here. */
public abstract class UpsertRefusalAssertions extends EngineAssertions {

    private Engine engine;
    private Session session;

    /** For subclasses. */
    protected UpsertRefusalAssertions() {}

    @BeforeEach
    final void connect() {
        engine = closedAfterwards(UpsertingAssertions.newEngines())
                .connect(database().url());
        session = closedAfterwards(engine.session());
    }

    @Test
    @Assertion("MUT-03")
    void attributesThatSeveralRowsMayShare() {
        String uniqueKeys =
                " Give the attributes of one of its unique keys, which are (id), (barcode), (code, shop), or"
                        + " declare another with @Unique or @Column(unique = true).";
        Item item = new Item("A", "1", "first", 1);
        assertRefused(
                () -> session.getOrCreate(item, Item_.name),
                "FERRO-0457: (name) may be the same in several rows of Item." + uniqueKeys);
        assertRefused(
                () -> session.updateOrCreate(item, List.of(Item_.shop)),
                "FERRO-0457: (shop) may be the same in several rows of Item." + uniqueKeys);
        assertRefused(
                () -> engine.models(Item.class).getOrCreate(item, Item_.shop, Item_.code, Item_.name),
                "FERRO-0457: (code, shop, name) may be the same in several rows of Item." + uniqueKeys);
        assertRefused(
                () -> session.bulkUpsert(
                        List.of(item), Conflict.on(Item_.id, Item_.barcode).ignore()),
                "FERRO-0457: (id, barcode) may be the same in several rows of Item." + uniqueKeys);
        assertRefused(
                () -> session.upsert(
                        new Seat("red", 1, "Ada"), Conflict.on(Seat_.hall).updateAll()),
                "FERRO-0457: (hall) may be the same in several rows of Seat. Give the attributes of one of its unique"
                        + " keys, which are (hall, number), or declare another with @Unique or @Column(unique = true).");
    }

    @Test
    @Assertion("MUT-03")
    void noAttributeAtAll() {
        String noTarget =
                "FERRO-0455: No attribute was given that tells rows apart. Give those of the primary key, of one"
                        + " @Unique, or one with @Column(unique = true).";
        Item item = new Item("A", "1", "first", 1);
        assertRefused(() -> engine.models(Item.class).getOrCreate(item), noTarget);
        assertRefused(() -> session.updateOrCreate(item, List.of()), noTarget);
        assertRefused(() -> Conflict.<Item>on(), noTarget);
        assertRefused(
                () -> Conflict.on(Item_.id).update(),
                "FERRO-0456: update() was given no attribute. Name those to update, take updateAll(), or ignore() to leave"
                        + " the row as it is.");
    }

    @Test
    @Assertion("MUT-03")
    void updatesOfWhatIsNotToBeUpdated() {
        Hits hits = new Hits("home", 1);
        assertRefused(
                () -> session.upsert(hits, Conflict.on(Hits_.page).update(Hits_.latest, Hits_.version)),
                "FERRO-0459: update() cannot set Hits.version: Ferro raises the version by itself. Leave it away.");
        assertRefused(
                () -> session.upsert(hits, Conflict.on(Hits_.page).update(Hits_.id)),
                "FERRO-0459: update() cannot set Hits.id: the row that is there keeps its key. Leave it away.");
        Item item = new Item("A", "1", "first", 1);
        assertRefused(
                () -> session.upsert(item, Conflict.on(Item_.barcode).update(Item_.stamp)),
                "FERRO-0459: update() cannot set Item.stamp: it is read and never written. Leave it away.");
        assertRefused(
                () -> session.getOrCreate(item, Item_.stamp),
                "FERRO-0458: Item.stamp is read and never written, so an instance cannot say which row is meant by it. Give"
                        + " the attributes of another unique key.");
    }

    @Test
    @Assertion("MUT-03")
    void anInstanceWithoutAKeyThatNobodyMakes() {
        assertThatThrownBy(() -> session.getOrCreate(keyless(), List.of(Seat_.hall, Seat_.number)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0306: upsert needs the key of the Seat");
    }

    @Test
    @Assertion("MUT-03")
    void aClosedSession() {
        session.close();
        assertThatThrownBy(() -> session.getOrCreate(new Mark("m"), Mark_.name))
                .isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> session.bulkUpsert(
                        List.<Mark>of(), Conflict.on(Mark_.name).ignore()))
                .isInstanceOf(SessionClosedException.class);
    }

    private static Seat keyless() {
        Seat seat = new Seat();
        seat.guest = "Ada";
        return seat;
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(ConfigurationException.class)
                .satisfies(refused -> assertThat(refused.getMessage()).isEqualTo(message));
    }
}
