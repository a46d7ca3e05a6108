package io.ferro.tck.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Upserts inside transactions that are rolled back. */
public abstract class UpsertRollbackAssertions extends UpsertingAssertions {

    /** For subclasses. */
    protected UpsertRollbackAssertions() {}

    @Test
    @Assertion({"MUT-03", "IDM-05"})
    void whatWasInsertedIsNotFound() {
        Note found;
        try (Transaction transaction = session().begin()) {
            session().updateOrCreate(new Note("a", "a", null), Note_.path);
            found = session().getOrCreate(new Note("b", "b", null), Note_.path);
            assertThat(session().get(Note.class, "b")).isSameAs(found);
            assertThat(transaction.isOpen()).isTrue();
        }
        assertThat(session().find(Note.class, "a")).isEmpty();
        assertThat(session().find(Note.class, "b")).isEmpty();
        assertThat(session().getOrCreate(found, Note_.path).version()).isEqualTo(1);
    }

    @Test
    @Assertion({"MUT-03", "IDM-05"})
    void whatWasUpdatedIsReadAnew() {
        Hits hits = session().create(new Hits("home", 1));
        Hits upserted = new Hits("home", 2);
        try (Transaction transaction = session().begin()) {
            session().updateOrCreate(upserted, Hits_.page);
            assertThat(hits.version).isEqualTo((short) 2);
            transaction.rollback();
        }
        assertThat(hits.version).isEqualTo((short) 1);
        assertThat(upserted.version).isNull();
        assertThat(session().get(Hits.class, hits.id).latest).isEqualTo(1);
        assertThat(session().query(Hits.class).all())
                .extracting(each -> each.latest)
                .containsExactly(1L);
        hits.latest = 3;
        session().save(hits);
        assertThat(stored(Hits.class, hits.id).latest).isEqualTo(3);
    }

    @Test
    @Assertion({"MUT-03", "IDM-05"})
    void aSavepointUndoesItsOwn() {
        session().runInTransaction(outer -> {
            Item item = session().updateOrCreate(new Item("A", "1", "first", 1), List.of(Item_.shop, Item_.code));
            try (Transaction inner = session().begin()) {
                session().updateOrCreate(new Item("A", "1", "second", 2), List.of(Item_.shop, Item_.code));
                session().updateOrCreate(new Item("A", "2", "third", 3), List.of(Item_.shop, Item_.code));
                inner.rollback();
            }
            assertThat(session().get(Item.class, item.id).name).isEqualTo("first");
            assertThat(session().query(Item.class).count()).isEqualTo(1);
        });
        assertThat(count(Item.class)).isEqualTo(1);
    }

    @Test
    @Assertion("MUT-03")
    void aTransactionSeesWhatItWroteItself() {
        session().runInTransaction(tx -> {
            tx.execute("insert into upsert_mark values (?)", "m");
            assertThat(session().getOrCreate(new Mark("m"), Mark_.name)).isEqualTo(new Mark("m"));
            session().updateOrCreate(new Mark("m"), Mark_.name);
        });
        assertThat(count(Mark.class)).isEqualTo(1);
    }
}
