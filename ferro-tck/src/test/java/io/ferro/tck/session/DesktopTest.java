package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Models;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.swing.DefaultListModel;
import javax.swing.SwingWorker;
import org.junit.jupiter.api.Test;

/** A desktop application with Swing's own threads: a window keeps its session for as long as it is open. */
class DesktopTest extends ConnectedAssertions {

    /** What belongs to one window. Its list is touched by the event thread only. */
    private static final class Window {

        private final Session session;
        private final DefaultListModel<Author> list = new DefaultListModel<>();

        Window(Session session) {
            this.session = session;
        }

        /** Reads on a worker of Swing and shows the rows on the event thread. */
        void load() throws Exception {
            SwingWorker<List<Author>, Author> worker = new SwingWorker<>() {
                @Override
                protected List<Author> doInBackground() {
                    assertThat(EventQueue.isDispatchThread()).isFalse();
                    List<Author> found = session.query(Author.class)
                            .orderBy(Author_.name.asc())
                            .all();
                    found.forEach(this::publish);
                    return found;
                }

                @Override
                protected void process(List<Author> chunks) {
                    list.addAll(chunks);
                }
            };
            worker.execute();
            int rows = worker.get(60, TimeUnit.SECONDS).size();
            while (onEventThread(list::size) < rows) {
                Thread.onSpinWait();
            }
        }

        List<Author> shown() throws Exception {
            return onEventThread(() -> new ArrayList<>(Collections.list(list.elements())));
        }

        /** Saves on a worker, in a transaction of that thread. */
        void save(Author changed) throws Exception {
            SwingWorker<Author, Void> worker = new SwingWorker<>() {
                @Override
                protected Author doInBackground() {
                    return session.callInTransaction(tx -> session.save(changed));
                }
            };
            worker.execute();
            assertThat(worker.get(60, TimeUnit.SECONDS)).isSameAs(changed);
        }
    }

    private static <T> T onEventThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    private Window open() throws Exception {
        return onEventThread(() -> new Window(engines().session()));
    }

    private static void closeElsewhere(Window window) throws Exception {
        Together.elsewhere(() -> {
            window.session.close();
            return null;
        });
    }

    @Test
    @Assertion({"SESS-04", "SESS-11", "IDM-01"})
    void openedByOneThreadUsedByWorkersClosedByAThird() throws Exception {
        engine().runInSession(session -> session.bulkCreate(List.of(new Author("Ada"), new Author("Grace"))));
        Window window = open();
        window.load();
        List<Author> shown = window.shown();
        assertThat(shown).extracting(author -> author.name).containsExactly("Ada", "Grace");

        Author ada = shown.get(0);
        onEventThread(() -> ada.name = "Ada Lovelace");
        window.save(ada);
        Author same = onEventThread(() -> window.session.get(Author.class, ada.id));
        assertThat(same).isSameAs(ada);
        assertThat(engine().models(Author.class).get(ada.id).name).isEqualTo("Ada Lovelace");
        assertThat(engine().poolStats().active()).isZero();

        closeElsewhere(window);
        assertThat(window.session.isOpen()).isFalse();
        assertThatThrownBy(() -> window.save(ada)).hasCauseInstanceOf(SessionClosedException.class);
        window.session.close();
    }

    @Test
    @Assertion({"SESS-05", "SESS-09"})
    void theEventThreadIsToldWhenItsWindowWasClosedAndOpensTheNext() throws Exception {
        Models<Author> authors = engines().models(Author.class);
        Window first = open();
        onEventThread(() -> authors.create(new Author("Ada")));
        closeElsewhere(first);
        assertThatThrownBy(() -> onEventThread(authors::all))
                .hasCauseInstanceOf(SessionClosedException.class)
                .hasMessageContaining("Session is closed. Open a new session.");

        Window second = open();
        assertThat(onEventThread(authors::all)).hasSize(1);
        assertThat(onEventThread(() -> engines().currentSession().orElseThrow()))
                .isSameAs(second.session);
        closeElsewhere(second);
    }

    @Test
    @Assertion({"SESS-02", "SESS-03", "SESS-05"})
    void twoWindowsAreClosedInAnyOrder() throws Exception {
        connectAnother(engines(), "analytics");
        Models<Author> authors = engines().models(Author.class);
        Window first = open();
        Window second = onEventThread(() -> new Window(engines().session("analytics")));
        onEventThread(() -> authors.create(new Author("there")));
        Author here = onEventThread(() -> first.session.create(new Author("here")));
        first.load();
        assertThat(first.shown()).containsExactly(here);

        closeElsewhere(first);
        assertThat(onEventThread(authors::all))
                .extracting(author -> author.name)
                .containsExactly("there");
        second.load();
        assertThat(second.shown()).hasSize(1);
        closeElsewhere(second);
        Window third = open();
        assertThat(onEventThread(authors::all))
                .extracting(author -> author.name)
                .containsExactly("here");
        closeElsewhere(third);
    }
}
