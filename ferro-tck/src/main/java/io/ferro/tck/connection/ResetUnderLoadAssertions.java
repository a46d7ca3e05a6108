package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionFailedException;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.FerroException;
import io.ferro.ImplicitSessions;
import io.ferro.NoDefaultConnectionException;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.TransactionClosedException;
import io.ferro.UnknownConnectionException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A reset while threads work on the connections. */
public abstract class ResetUnderLoadAssertions extends EngineAssertions {

    private static final int THREADS = 16;
    private static final int RESETS = 8;

    /** For subclasses. */
    protected ResetUnderLoadAssertions() {}

    @Test
    @Assertion("CONN-10")
    void whatReturnedIsCommittedWhatFailedSaysWhyAndNothingIsLeft() throws Exception {
        Engines engines = unconnected(EnginesOptions.defaults().implicitSessions(ImplicitSessions.ALLOW));
        engines.connect(settings());
        engines.reset();
        Leftovers before = Leftovers.now();
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        Together.run(THREADS + 1, number -> () -> {
            if (number == THREADS) {
                try {
                    for (int turn = 0; turn < RESETS; turn++) {
                        engines.connect(settings());
                        engines.connect(settings().named("analytics"));
                        Thread.sleep(60);
                        engines.reset();
                        assertThat(engines.names()).isEmpty();
                    }
                } finally {
                    over.set(true);
                }
                return number;
            }
            while (!over.get()) {
                try {
                    write(engines, number);
                    committed.incrementAndGet();
                } catch (NoDefaultConnectionException | UnknownConnectionException betweenTwoRounds) {
                    // The next round tries again.
                } catch (ConnectionFailedException | SessionClosedException | TransactionClosedException e) {
                    failed.incrementAndGet();
                } finally {
                    dropStaleSession(engines);
                }
                Thread.sleep(1); // Who opens a pool needs a processor too.
            }
            return number;
        });
        assertThat(Leftovers.threadsSince(before)).isEmpty();
        assertThat(Leftovers.filesSince(before)).isEmpty();
        assertThat(committed).hasPositiveValue();
        assertThat(Outside.count(database(), "author"))
                .isBetween((long) committed.get(), (long) committed.get() + failed.get());
    }

    private static void write(Engines engines, int number) {
        if (number % 3 == 0) {
            engines.engine().runInTransaction(tx -> {
                tx.execute("insert into author (name) values (?)", "by " + number);
                assertThat(tx.fetchAll("select name from author limit 1")).hasSize(1);
            });
        } else if (number % 3 == 1) {
            engines.engine("analytics").callInSession(session -> session.create(new Author("by " + number)));
        } else {
            try (Session session = engines.session()) {
                session.create(new Author("by " + number));
            }
        }
    }

    /** After a reset the thread still sees its closed session until it opens another one. */
    private static void dropStaleSession(Engines engines) {
        try {
            engines.session().close();
        } catch (FerroException nothingConnected) {
            // The next round tries again.
        }
    }
}
