package io.ferro.tck.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.container.CdiRuntime;
import org.junit.jupiter.api.Test;

/** The same where the container has what a singleton made end before the singleton. OpenWebBeans makes another one for that. */
public abstract class ProductLifecycleAssertions extends SingletonLifecycleAssertions {

    /**
     * For subclasses.
     *
     * @param runtime brings the container
     */
    protected ProductLifecycleAssertions(CdiRuntime runtime) {
        super(runtime);
    }

    @Test
    @Assertion("CDI-08")
    void openUntilWhatASingletonMadeHasEnded(TestDatabase main) {
        run(main, Leaving.PRODUCTS);

        assertThat(rows(main)).containsExactly("maker left", "product left", "product started");
    }
}
