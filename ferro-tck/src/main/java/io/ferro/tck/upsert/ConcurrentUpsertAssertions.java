package io.ferro.tck.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Models;
import io.ferro.Session;
import io.ferro.query.Conflict;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Together;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixteen writers that want the same rows at the same moment: no violation comes to light, and nothing is lost. */
public abstract class ConcurrentUpsertAssertions extends UpsertingAssertions {

    private static final int ROUNDS = Boolean.getBoolean("ferro-tck.long") ? 2_000 : 40;
    private static final int FEW = 5;

    /** For subclasses. */
    protected ConcurrentUpsertAssertions() {}

    /** Every round is a new key that all of them ask for. */
    @Test
    @Assertion("MUT-03")
    void getOrCreateMakesEachRowOnce() throws Exception {
        List<List<Item>> got = everyWriter((session, writer) -> {
            List<Item> items = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                Item candidate = new Item("A", "" + round, "of " + writer, writer);
                Item item = session.getOrCreate(candidate, List.of(Item_.shop, Item_.code));
                assertThat(item == candidate || candidate.id == null).isTrue();
                items.add(item);
            }
            return items;
        });
        for (int round = 0; round < ROUNDS; round++) {
            Item stored = stored(Item.class, got.get(0).get(round).id);
            int number = round;
            assertThat(got)
                    .allSatisfy(items -> assertThat(items.get(number))
                            .usingRecursiveComparison()
                            .isEqualTo(stored));
            assertThat(stored.name).isEqualTo("of " + stored.amount);
        }
        assertThat(count(Item.class)).isEqualTo(ROUNDS);
    }

    /** The version counts the writes of a row, so that none is lost where it adds up. */
    @Test
    @Assertion("MUT-03")
    void everyUpdateCounts() throws Exception {
        List<Set<Long>> versions = everyWriter((session, writer) -> {
            Set<Long> mine = new HashSet<>();
            for (int round = 0; round < ROUNDS; round++) {
                Note note = session.updateOrCreate(new Note("only", writer + " " + round, null), Note_.path);
                assertThat(mine.add(version(note))).isTrue();
            }
            return mine;
        });
        Set<Long> all = new HashSet<>();
        versions.forEach(all::addAll);
        assertThat(all).hasSize(WRITERS * ROUNDS);
        assertThat(version(stored(Note.class, "only"))).isEqualTo((long) WRITERS * ROUNDS);
    }

    /** All three at once, alone and in transactions, on few keys. */
    @Test
    @Assertion("MUT-03")
    void aMixtureOnFewKeys() throws Exception {
        Conflict<Note> textOnly = Conflict.on(Note_.path).update(Note_.text);
        List<Integer> written = everyWriter((session, writer) -> {
            Random random = new Random(writer);
            int writes = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Note note = new Note("key " + random.nextInt(FEW), "text", null);
                switch (random.nextInt(4)) {
                    case 0 ->
                        assertThat(session.getOrCreate(note, Note_.path).path()).isEqualTo(note.path());
                    case 1 -> {
                        session.updateOrCreate(note, Note_.path);
                        writes++;
                    }
                    case 2 -> {
                        session.runInTransaction(tx -> session.upsert(note, textOnly));
                        writes++;
                    }
                    default -> writes += (int) session.bulkUpsert(List.of(note), textOnly);
                }
            }
            return writes;
        });
        List<Note> notes = session().query(Note.class).all();
        assertThat(notes).hasSize(FEW);
        long insertedByGetOrCreate =
                notes.stream().mapToLong(ConcurrentUpsertAssertions::version).sum()
                        - written.stream().mapToInt(Integer::intValue).sum();
        assertThat(insertedByGetOrCreate).isBetween(0L, (long) FEW);
    }

    /** A row that goes between the insert that met it and the search for it makes another attempt necessary. */
    @Test
    @Assertion("MUT-03")
    void rowsThatComeAndGo() throws Exception {
        everyWriter((session, writer) -> {
            for (int round = 0; round < ROUNDS; round++) {
                if (writer % 4 == 0) {
                    session.execute("delete from upsert_mark");
                } else {
                    assertThat(session.getOrCreate(new Mark("only"), Mark_.name))
                            .isEqualTo(new Mark("only"));
                }
            }
            return true;
        });
        session().getOrCreate(new Mark("only"), Mark_.name);
        assertThat(count(Mark.class)).isEqualTo(1);
    }

    /** With a key made by the client each writer comes with another one; that of the row stays. */
    @Test
    @Assertion("MUT-03")
    void keysOfTheClientAgree() throws Exception {
        List<List<Chip>> got = everyWriter((session, writer) -> {
            Models<Chip> chips = session.models(Chip.class);
            return IntStream.range(0, ROUNDS)
                    .mapToObj(round -> round % 2 == 0
                            ? chips.getOrCreate(new Chip("" + round), Chip_.serial)
                            : chips.updateOrCreate(new Chip("" + round), Chip_.serial))
                    .toList();
        });
        assertThat(got.stream().flatMap(List::stream).map(chip -> chip.id).distinct())
                .hasSize(ROUNDS);
        assertThat(count(Chip.class)).isEqualTo(ROUNDS);
    }

    private <T> List<T> everyWriter(WriterWork<T> work) throws Exception {
        IntFunction<Callable<T>> each = writer -> () -> engine().callInSession(session -> work.run(session, writer));
        return Together.run(WRITERS, each);
    }

    private static long version(Note note) {
        Long version = note.version();
        return version == null ? 0 : version;
    }

    /** The work of one writer. */
    @FunctionalInterface
    private interface WriterWork<T> {
        T run(Session session, int writer) throws Exception;
    }
}
