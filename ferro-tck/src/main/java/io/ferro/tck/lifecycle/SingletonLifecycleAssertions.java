package io.ferro.tck.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.container.CdiRuntime;
import org.junit.jupiter.api.Test;

/** The same for singletons, which containers destroy after the beans of every scope and in any order. */
public abstract class SingletonLifecycleAssertions extends LifecycleAssertions {

    /**
     * For subclasses.
     *
     * @param runtime brings the container
     */
    protected SingletonLifecycleAssertions(CdiRuntime runtime) {
        super(runtime);
    }

    @Test
    @Assertion("CDI-08")
    void openUntilEverySingletonHasEnded(TestDatabase main) {
        run(main, Leaving.SINGLETONS);

        assertThat(rows(main))
                .containsExactly(
                        "looking left",
                        "looking started",
                        "other single left",
                        "other single started",
                        "pen left",
                        "pen started",
                        "scoped left",
                        "scoped started",
                        "single left",
                        "single started",
                        "user left",
                        "user of user left",
                        "user of user started",
                        "user started");
    }
}
