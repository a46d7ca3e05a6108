package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.ModelNotFoundException;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.write.Sheets.Card;
import io.ferro.tck.write.Sheets.CardRecord;
import io.ferro.tck.write.Sheets.Cell;
import io.ferro.tck.write.Sheets.CellRecord;
import io.ferro.tck.write.Sheets.Paper;
import io.ferro.tck.write.Sheets.PaperRecord;
import io.ferro.tck.write.Sheets.Sheet;
import io.ferro.tck.write.Sheets.Sign;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a row, from its creation to its end, for models of every shape with every kind of key. */
public abstract class WriteCycleAssertions extends EngineAssertions {

    private Engine engine;
    private Session session;

    /** For subclasses. */
    protected WriteCycleAssertions() {}

    @BeforeEach
    final void connect() {
        engine = closedAfterwards(Engines.create(
                        Paper.class,
                        PaperRecord.class,
                        Card.class,
                        CardRecord.class,
                        Sign.class,
                        Cell.class,
                        CellRecord.class))
                .connect(settings());
        session = closedAfterwards(engine.session());
    }

    @Test
    @Assertion("MUT-01")
    void aKeyOfTheDatabase() {
        Paper paper = live("write_paper", new Paper("a"), new Paper("b"));
        assertThat(paper.id).isPositive();
        assertThat(List.of(Objects.requireNonNull(paper.format), paper.version)).containsExactly("A4", 1);
        PaperRecord copy = live("write_paper_record", new PaperRecord("a"), new PaperRecord("b"));
        assertThat(copy.id()).isPositive();
        assertThat(copy.format()).isEqualTo("A4");
        assertThat(copy.version()).isEqualTo(1);
        assertThat(copy.place()).isEqualTo(new Sheets.Place(1, "left"));
    }

    @Test
    @Assertion("MUT-01")
    void aUuid() {
        Card card = live("write_card", new Card("a"), new Card("b"));
        assertThat(card.id).isNotNull();
        assertThat(card.rank).isEqualTo(7);
        CardRecord copy = live("write_card_record", new CardRecord("a"), new CardRecord("b"));
        assertThat(copy.id()).isNotNull();
        assertThat(copy.rank()).isEqualTo(7);
    }

    @Test
    @Assertion("MUT-01")
    void aNaturalKey() {
        Sign sign = live("write_sign", new Sign("stop", "a"), new Sign("go", "b"));
        assertThat(sign).isEqualTo(new Sign("stop", "a", "red", (short) 1));
    }

    @Test
    @Assertion("MUT-01")
    void aKeyOfSeveralColumns() {
        Cell cell = live("write_cell", new Cell(1, "A", "a"), new Cell(1, "B", "b"));
        assertThat(cell.merged).isFalse();
        CellRecord copy = live("write_cell_record", new CellRecord(1, "a", "A", 0), new CellRecord(2, "b", "A", 0));
        assertThat(copy).isEqualTo(new CellRecord(1, "a", "A", 1));
    }

    /** A row is created, read, changed, read again after somebody else changed it, and deleted; another one stays as it is. */
    private <M extends Sheet<M>> M live(String table, M unsaved, M bystander) {
        M other = session.create(bystander);
        M created = session.create(unsaved);
        assertSameInstance(unsaved, created);
        assertStored(created);
        M asCreated = stored(created).orElseThrow();
        assertThat(session.get(model(created), created.key())).isSameAs(created);

        M changed = created.with("changed");
        M saved = session.save(changed);
        assertSameInstance(changed, saved);
        assertStored(saved);
        assertThat(stored(saved).orElseThrow().text()).isEqualTo("changed");
        assertThat(session.get(model(saved), saved.key())).isSameAs(saved);

        engine.execute("update " + table + " set text = ? where text = ?", "changed elsewhere", "changed");
        assertThat(session.get(model(saved), saved.key()).text()).isEqualTo("changed");
        M refreshed = session.refresh(saved);
        assertSameInstance(saved, refreshed);
        assertStored(refreshed);
        assertThat(refreshed.text()).isEqualTo("changed elsewhere");
        assertThat(session.get(model(saved), saved.key())).isSameAs(refreshed);

        assertStored(other);
        assertThat(session.delete(refreshed)).isTrue();
        assertThat(stored(refreshed)).isEmpty();
        assertThat(session.find(model(saved), saved.key())).isEmpty();
        assertThat(session.delete(refreshed)).isFalse();
        assertThatThrownBy(() -> session.refresh(refreshed)).isInstanceOf(ModelNotFoundException.class);
        assertStored(other);
        return asCreated;
    }

    @Test
    @Assertion("MUT-01")
    void saveInsertsWhatHasNoRow() {
        assertInserted(new Paper("a"));
        assertInserted(new PaperRecord("a"));
        assertInserted(new Card("a"));
        assertInserted(new CardRecord("a"));
        assertInserted(new Sign("stop", "a"));
        assertInserted(new Cell(1, "A", "a"));
        assertInserted(new CellRecord(1, "a", "A", 0));
        Card given = new Card("given");
        given.id = new UUID(1, 2);
        assertInserted(given);
        assertThat(given.id).isEqualTo(new UUID(1, 2));
        assertThat(given.rank).isEqualTo(7);
    }

    private <M extends Sheet<M>> void assertInserted(M unsaved) {
        M saved = session.save(unsaved);
        assertSameInstance(unsaved, saved);
        assertStored(saved);
        assertThat(session.get(model(saved), saved.key())).isSameAs(saved);
        assertThatThrownBy(() -> {
                    engine.runInSession(other -> other.delete(other.get(model(saved), saved.key())));
                    session.save(saved);
                })
                .isInstanceOf(ModelNotFoundException.class);
        assertThat(stored(saved)).isEmpty();
    }

    /** Nothing writes it but the database, and refresh reads it. */
    @Test
    @Assertion("MUT-01")
    void aColumnThatIsReadOnly() {
        Paper paper = new Paper("a");
        paper.stamp = "forged";
        session.create(paper);
        assertThat(stored(paper).orElseThrow().stamp).isNull();
        engine.execute("update write_paper set stamp = 'real'");
        session.save(paper.with("b"));
        assertThat(stored(paper).orElseThrow().stamp).isEqualTo("real");
        assertThat(session.refresh(paper).stamp).isEqualTo("real");
        PaperRecord copy = session.create(new PaperRecord("a"));
        engine.execute("update write_paper_record set stamp = 'real'");
        assertThat(session.refresh(copy).stamp()).isEqualTo("real");
    }

    @Test
    @Assertion("MUT-01")
    void whatIsGivenIsNotReplacedByADefault() {
        Paper paper = new Paper("a");
        paper.format = "A3";
        paper.id = 4711L;
        session.create(paper);
        assertThat(stored(paper).orElseThrow().format).isEqualTo("A3");
        assertThat(paper.id).isEqualTo(4711L);
        CardRecord card = session.create(new CardRecord(null, "a", 1));
        assertThat(stored(card).orElseThrow().rank()).isEqualTo(1);
    }

    /** Only of a record another instance may come back. */
    private static <M> void assertSameInstance(M given, M returned) {
        if (!(given instanceof Record)) {
            assertThat(returned).isSameAs(given);
        }
    }

    private <M extends Sheet<M>> void assertStored(M instance) {
        assertThat(stored(instance).orElseThrow())
                .isNotSameAs(instance)
                .usingRecursiveComparison()
                .isEqualTo(instance);
    }

    private <M extends Sheet<M>> Optional<M> stored(M instance) {
        return engine.callInSession(other -> other.find(model(instance), instance.key()));
    }

    @SuppressWarnings("unchecked")
    private static <M> Class<M> model(M instance) {
        return (Class<M>) instance.getClass();
    }
}
