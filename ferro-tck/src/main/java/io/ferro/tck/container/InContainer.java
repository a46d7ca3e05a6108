package io.ferro.tck.container;

import io.ferro.tck.CurrentDatabase;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.TckApplication;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Starts the application of the test kit once for each database of a test class that carries {@link io.ferro.tck.OnEveryDatabase}, and
 * injects into its tests and those of the classes within. A runtime subclasses it for JUnit, with a constructor without parameters.
 */
public abstract class InContainer implements BeforeClassTemplateInvocationCallback, TestInstancePostProcessor {

    private static final Namespace NAMESPACE = Namespace.create(InContainer.class);

    private record Running(CdiApplication application, TestDatabase main, TestDatabase analytics)
            implements AutoCloseable {

        static Running start(CdiRuntime runtime, Database database) {
            TestDatabase main = database.fresh();
            TestDatabase analytics = database.fresh();
            return new Running(
                    CdiApplication.start(runtime, TckApplication.properties(main, analytics), TckApplication.classes()),
                    main,
                    analytics);
        }

        @Override
        public void close() {
            application.close();
            analytics.close();
            main.close();
        }
    }

    private final CdiRuntime runtime;

    /**
     * For subclasses.
     *
     * @param runtime brings the container
     */
    protected InContainer(CdiRuntime runtime) {
        this.runtime = runtime;
    }

    /** The store ends it after the last test of the turn. */
    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        Database database = CurrentDatabase.of(context).orElseThrow();
        context.getStore(NAMESPACE).put(Running.class, Running.start(runtime, database));
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        Running running = context.getStore(NAMESPACE).get(Running.class, Running.class);
        if (running != null) {
            running.application().injectInto(test);
        }
    }
}
