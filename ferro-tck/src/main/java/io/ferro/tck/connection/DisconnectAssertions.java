package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.FerroException;
import io.ferro.NoDefaultConnectionException;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.UnknownConnectionException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Closing one connection of several. */
public abstract class DisconnectAssertions extends ConnectedAssertions {

    /** For subclasses. */
    protected DisconnectAssertions() {}

    @Test
    @Assertion("CONN-11")
    void theNameIsFreeAndNewWorkIsRefused() {
        Engine analytics = connectAnother(engines(), "analytics");
        Session session = engines().session("analytics");
        engines().disconnect("analytics");

        assertThat(engines().names()).containsExactly("default");
        assertThat(session.isOpen()).isFalse();
        assertThatThrownBy(() -> session.query(Author.class).all()).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> analytics.fetchAll("select 1")).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> engines().engine("analytics")).isInstanceOf(UnknownConnectionException.class);
        connectAnother(engines(), "analytics");
        assertThat(engines().engine("analytics").models(Author.class).all()).isEmpty();
    }

    @Test
    @Assertion({"CONN-07", "CONN-11"})
    void withTheDefaultConnectionGoesTheDefault() {
        connectAnother(engines(), "analytics");
        engines().disconnect("default");
        assertThatThrownBy(() -> engines().engine()).isInstanceOf(NoDefaultConnectionException.class);
        engines().setDefaultConnection("analytics");
        assertThat(engines().engine().name()).isEqualTo("analytics");
    }

    @Test
    @Assertion("CONN-11")
    void workUnderWayIsWaitedFor() throws Exception {
        connectAnother(engines(), "analytics");
        engines().disconnect("default");
        engines().connect(settings());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FutureTask<Object> work = new FutureTask<>(() -> {
            engines().engine("default").runInTransaction(tx -> {
                engines().engine("default").models(Author.class).create(new Author("Ada"));
                begun.countDown();
                goOn.await();
                tx.execute("insert into author (name) values (?)", "Grace");
            });
            return null;
        });
        new Thread(work, "work").start();
        begun.await();
        FutureTask<Object> disconnect = new FutureTask<>(() -> engines().disconnect("default"), null);
        new Thread(disconnect, "disconnect").start();
        Thread.sleep(300);
        assertThat(disconnect.isDone()).isFalse();
        assertThatThrownBy(() -> engines().engine("default").fetchAll("select 1"))
                .isInstanceOf(FerroException.class);
        goOn.countDown();
        work.get();
        disconnect.get();

        engines().connect(settings());
        assertThat(Together.elsewhere(() -> engine().models(Author.class).all()))
                .hasSize(2);
    }
}
