package io.ferro.tck.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.DatabaseException;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.query.Assignment;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What cannot be meant is refused before the database hears of it. */
public abstract class RefusalAssertions extends ChangeAssertions {

    /** For subclasses. */
    protected RefusalAssertions() {}

    @Test
    @Assertion("MUT-04")
    void assignmentsThatCannotBeMade() {
        assertRefused("FERRO-0465", "\"note\"", () -> Crate_.note.set(this.<String>nothing()));
        assertRefused("FERRO-0465", "\"views\"", () -> Crate_.views.coalesce(this.<Long>nothing()));
        assertRefused("FERRO-0465", "\"views\"", () -> Crate_.views.add(this.<Long>nothing()));
        assertRefused("FERRO-0466", "\"name\"", Crate_.name::setNull);
        assertRefused("FERRO-0467", "\"given\"", () -> Crate_.given.set(8));
        assertRefused("FERRO-0467", "\"given\"", () -> Crate_.given.add(8));
        assertRefused("FERRO-0472", "\"small\"", () -> Crate_.small.set(Short.MAX_VALUE + 1));
        assertRefused("FERRO-0472", "\"medium\"", () -> Crate_.medium.coalesce(1L << 31));
        assertRefused("FERRO-0473", "\"paint\"", () -> Crate_.paint.set(Crate_.colour));
    }

    @SuppressWarnings("NullAway")
    private <T> T nothing() {
        return null;
    }

    @Test
    @Assertion("MUT-04")
    void updatesThatCannotBeMeant() {
        session().bulkCreate(Crate.named("a"));
        assertUpdateRefused("FERRO-0468", "\"id\", which belongs", Crate_.id.set(7));
        assertUpdateRefused("FERRO-0470", "\"note\" twice", Crate_.note.set("a"), Crate_.note.setNull());
        assertUpdateRefused("FERRO-0471", "at least one");
        assertRefused("FERRO-0471", "Crate", () -> session().query(Crate.class).update(List.of()));
        assertRefused(
                "FERRO-0468", "\"place\"", () -> session().query(Pallet.class).update(Pallet_.place.add(1)));
        assertRefused(
                "FERRO-0469", "\"changes\"", () -> session().query(Pallet.class).update(Pallet_.changes.set(1)));
        assertRefused(
                "FERRO-0360", "Overview", () -> session().query(Overview.class).update(Overview_.stock.add(1)));
        assertRefused(
                "FERRO-0360",
                "Overview",
                () -> session().query(Overview.class).limit(1).delete());
        assertThat(session().query(Crate.class).where(Crate_.note.isNull()).count())
                .isEqualTo(1);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private void assertUpdateRefused(String id, String part, Assignment<Crate>... assignments) {
        assertRefused(id, part, () -> session().query(Crate.class).update(assignments));
    }

    private void assertRefused(String id, String part, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(id + ": ")
                .hasMessageContaining(part);
    }

    @Test
    @Assertion("MUT-04")
    void aQueryThatLocksItsRows() {
        Query<Crate> everything = session().query(Crate.class);
        if (onSqlite()) {
            assertThatThrownBy(everything::forUpdate).isInstanceOf(UnsupportedOperationException.class);
        } else {
            session().runInTransaction(tx -> {
                assertRefused(
                        "FERRO-0433", "Crate", () -> everything.forUpdate().delete());
                assertRefused(
                        "FERRO-0433", "Crate", () -> everything.forUpdate().update(Crate_.stock.add(1)));
            });
        }
    }

    @Test
    @Assertion("MUT-04")
    void aSessionThatIsClosed() {
        Session other = engines().session();
        Query<Crate> query = other.query(Crate.class);
        other.close();
        assertThatThrownBy(query::delete).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> query.update(Crate_.stock.add(1))).isInstanceOf(SessionClosedException.class);
    }

    @Test
    @Assertion("MUT-04")
    void aValueThatTheColumnCannotHoldIsNamedByItsFieldAndNotShown() {
        assertThatThrownBy(() -> session().query(Crate.class).update(Crate_.note.set("secret\uD800")))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("FERRO-0342: The value that \"note\" is set to")
                .hasMessageNotContaining("secret");
        assertThat(Crate_.note.set("secret")).hasToString("Assignment[note]");
    }
}
