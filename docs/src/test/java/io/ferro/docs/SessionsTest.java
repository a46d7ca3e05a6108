package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.ImplicitSessions;
import io.ferro.Models;
import io.ferro.NoActiveSessionException;
import io.ferro.Session;
import io.ferro.docs.shop.Currency;
import io.ferro.tck.Database;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingWorker;
import org.junit.jupiter.api.Test;

/** The snippets of sessions.md. */
@OnEveryDatabase
class SessionsTest {

    @Test
    void opensNestsAndCloses(TestDatabase database, Database kind) throws Exception {
        try (TestDatabase other = kind.fresh();
                Engines engines = Engines.create(Currency.class)) {
            Engine engine =
                    engines.connect(ConnectionSettings.of(database.url()).autoMigrate());
            engines.connect(
                    ConnectionSettings.of(other.url()).named("analytics").autoMigrate());
            Models<Currency> currencies = engines.models(Currency.class);

            try (Session session = engines.session()) {
                session.create(new Currency("EUR", "Euro"));
                Currency euro = session.get(Currency.class, "EUR"); // no query: the session knows it
                assertThat(euro).isSameAs(currencies.get("EUR"));
            }

            try (Session session = engines.session()) {
                currencies.all(); // on the default connection
                try (Session analytics = engines.session("analytics")) {
                    currencies.all(); // on analytics
                    session.query(Currency.class).all(); // said which: on the default connection
                    assertThat(analytics.isOpen()).isTrue();
                }
                assertThat(currencies.all()).hasSize(1);
            }

            long count = engine.callInSession(
                    session -> session.query(Currency.class).count());
            assertThat(count).isEqualTo(1);

            Session session = engines.session(); // by the event thread, when a window opens
            SwingWorker<List<Currency>, Void> worker = new SwingWorker<>() {
                @Override
                protected List<Currency> doInBackground() {
                    return session.query(Currency.class).all(); // by a worker
                }
            };
            worker.execute();
            assertThat(worker.get(60, TimeUnit.SECONDS)).hasSize(1);
            session.close(); // by whichever thread
        }
    }

    @Test
    void forbidsWorkWithoutASession(TestDatabase database) {
        try (Engines engines = Engines.create(
                EnginesOptions.defaults().models(Currency.class).implicitSessions(ImplicitSessions.FORBID))) {
            engines.connect(database.url());
            assertThatThrownBy(() -> engines.models(Currency.class).all()).isInstanceOf(NoActiveSessionException.class);
        }
    }
}
