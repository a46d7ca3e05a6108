package io.ferro.tck.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.connection.Leftovers;
import io.ferro.tck.container.CdiApplication;
import io.ferro.tck.container.CdiRuntime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Engines are ready before the beans of the application see it start, and closed when the last of them is destroyed. */
@OnEveryDatabase
public abstract class LifecycleAssertions {

    private final CdiRuntime runtime;

    /**
     * For subclasses.
     *
     * @param runtime brings the container
     */
    protected LifecycleAssertions(CdiRuntime runtime) {
        this.runtime = runtime;
    }

    @BeforeEach
    void prepare(TestDatabase main) {
        try (Engines engines = Engines.create()) {
            engines.connect(main.url())
                    .execute("create table presence (bean varchar(20) not null, moment varchar(30) not null)");
        }
    }

    @Test
    @Assertion("CDI-08")
    void openWhileBeansInScopesEnd(TestDatabase main) {
        run(main, Leaving.SCOPED);

        assertThat(rows(main))
                .containsExactly("other scoped left", "other scoped started", "scoped left", "scoped started");
    }

    /** As often as a developer reloads. */
    @Test
    @Assertion("CDI-08")
    void leavesNothingBehind(TestDatabase main) throws InterruptedException {
        run(
                main,
                List.of(
                        Leaving.Forgetful
                                .class)); // What containers and drivers start once for the whole JVM is there now.
        Leftovers before = Leftovers.now();
        for (int i = 0; i < 3; i++) {
            run(main, List.of(Leaving.Forgetful.class));
        }

        assertThat(Leftovers.threadsSince(before)).isEmpty();
        assertThat(Leftovers.filesSince(before)).isEmpty();
        assertThat(rows(main)).as("what nobody committed").isEmpty();
    }

    final void run(TestDatabase main, List<Class<?>> classes) {
        CdiApplication.start(runtime, "ferro.url=" + main.url() + "\n", classes).close();
    }

    static List<String> rows(TestDatabase main) {
        try (Engines engines = Engines.create()) {
            return engines.connect(main.url()).fetchAll("select bean, moment from presence").stream()
                    .map(row -> row.getString("bean") + " " + row.getString("moment"))
                    .sorted()
                    .toList();
        }
    }
}
