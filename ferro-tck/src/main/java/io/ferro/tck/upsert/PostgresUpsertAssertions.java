package io.ferro.tck.upsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.ModelNotFoundException;
import io.ferro.PoolConfig;
import io.ferro.SerializationFailure;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.query.Conflict;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two transactions at once that want the same row. On SQLite they come one after another. */
@OnDatabase(Database.POSTGRESQL)
@Timeout(120)
public abstract class PostgresUpsertAssertions {

    private final Engines engines = UpsertingAssertions.newEngines();
    private String url = "";
    private Engine engine;
    private Session session;

    /** For subclasses. */
    protected PostgresUpsertAssertions() {}

    @BeforeEach
    final void connect(TestDatabase database) {
        url = database.url();
        engine = engines.connect(
                ConnectionSettings.of(url).pool(PoolConfig.of(4)).autoMigrate());
        session = engine.session();
    }

    @AfterEach
    final void close() {
        session.close();
        engines.close();
    }

    @Test
    @Assertion("MUT-03")
    void whoComesSecondWaitsAndGetsTheRowOfTheFirst() throws Exception {
        Background<Note> second;
        try (Transaction first = session.begin()) {
            session.getOrCreate(new Note("a", "first", null), Note_.path);
            second = Background.start(
                    "second",
                    () -> engine.callInSession(other -> other.getOrCreate(new Note("a", "second", null), Note_.path)));
            second.awaitStatement();
            Thread.sleep(200);
            assertThat(second.isDone()).isFalse();
            first.commit();
        }
        assertThat(second.get().text()).isEqualTo("first");
    }

    @Test
    @Assertion("MUT-03")
    void whoComesSecondInsertsWhereTheFirstTookItsRowBack() throws Exception {
        Background<Note> second;
        try (Transaction first = session.begin()) {
            session.updateOrCreate(new Note("a", "first", null), Note_.path);
            second = Background.start(
                    "second",
                    () -> engine.callInSession(other -> other.getOrCreate(new Note("a", "second", null), Note_.path)));
            second.awaitStatement();
            Thread.sleep(200);
            first.rollback();
        }
        assertThat(second.get()).isEqualTo(new Note("a", "second", 1L));
    }

    @Test
    @Assertion("MUT-03")
    void aTransactionThatMustNotSeeTheRowIsToBeRepeated() throws Exception {
        assertThatThrownBy(() -> session.runInTransaction(tx -> {
                    beginRepeatableRead(tx);
                    Together.elsewhere(() -> engine.models(Note.class).create(new Note("a", "text", null)));
                    session.getOrCreate(new Note("a", "other", null), Note_.path);
                }))
                .isInstanceOf(SerializationFailure.class);
        assertThatThrownBy(() -> session.runInTransaction(tx -> {
                    beginRepeatableRead(tx);
                    Together.elsewhere(() -> engine.models(Note.class).save(new Note("b", "text", null)));
                    session.updateOrCreate(new Note("b", "other", null), Note_.path);
                }))
                .isInstanceOf(SerializationFailure.class);
        session.runInTransaction(tx -> {
            beginRepeatableRead(tx);
            assertThat(session.getOrCreate(new Note("a", "other", null), Note_.path)
                            .text())
                    .isEqualTo("text");
        });
    }

    private static void beginRepeatableRead(Transaction transaction) {
        transaction.execute("set transaction isolation level repeatable read");
        transaction.fetchAll("select 1 from upsert_note");
    }

    /** The row is met, and never found: it does not go on for ever. */
    @Test
    @Assertion("MUT-03")
    void aColumnThatKeepsOtherValuesThanItIsGiven() {
        engine.execute("alter table upsert_rate alter percent type numeric(4, 1)");
        LocalDate day = LocalDate.of(2026, 2, 28);
        session.create(new Rate(day, "1.5", Rate.Kind.LOW, Instant.EPOCH, 1, "first"));
        Rate rounded = new Rate(day, "1.52", Rate.Kind.LOW, Instant.EPOCH, 2, "second");
        assertThatThrownBy(() -> session.getOrCreate(rounded, List.of(Rate_.day, Rate_.percent, Rate_.kind)))
                .isInstanceOf(ModelNotFoundException.class)
                .hasMessage(
                        "FERRO-0460: On \"default\" no Rate was inserted, because there is one with the same (day, percent, kind),"
                                + " and none is found by these values. Give values as the columns keep them, which round, cut and"
                                + " pad by their type, and look for triggers and row policies of the table.");
    }

    /** This driver joins the rows of a batch into one statement, where PostgreSQL updates no row twice. */
    @Test
    @Assertion("MUT-03")
    void aDriverThatRewritesBatches() {
        Conflict<Note> all = Conflict.on(Note_.path).updateAll();
        Conflict<Note> ignored = Conflict.on(Note_.path).ignore();
        List<Note> notes = List.of(
                new Note("a", "1", null), new Note("b", "2", null), new Note("a", "3", null), new Note("a", "4", null));
        ConnectionSettings rewriting =
                ConnectionSettings.of(url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true");
        engines.connect(rewriting.named("rewriting")).runInSession(other -> {
            assertThat(other.bulkUpsert(notes, all)).isEqualTo(4);
            assertThat(other.bulkUpsert(notes, ignored)).isZero();
            assertThat(other.get(Note.class, "a")).isEqualTo(new Note("a", "4", 3L));
        });
    }
}
