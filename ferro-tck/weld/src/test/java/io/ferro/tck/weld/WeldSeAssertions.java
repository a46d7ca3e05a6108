package io.ferro.tck.weld;

import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.BeansAssertions;
import io.ferro.tck.cdi.RequestSessionAssertions;
import io.ferro.tck.cdi.SessionScopeAssertions;
import io.ferro.tck.cdi.StartupAssertions;
import io.ferro.tck.cdi.TckApplication;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Every assertion on a container of its own, with one of the extensions. */
@OnEveryDatabase
abstract class WeldSeAssertions {

    private final WhichExtension extension;
    private TestDatabase analytics;
    private WeldApplication application;

    WeldSeAssertions(WhichExtension extension) {
        this.extension = extension;
    }

    @BeforeEach
    void start(TestDatabase main, @TempDir Path directory) throws IOException {
        analytics = main.database().fresh();
        application = WeldApplication.start(
                extension, directory, TckApplication.properties(main, analytics), TckApplication.classes());
    }

    @AfterEach
    void stop() throws IOException {
        application.close();
        analytics.close();
    }

    @Nested
    class Beans extends BeansAssertions {
        @BeforeEach
        void inject() {
            application.injectInto(this);
        }
    }

    @Nested
    class RequestSession extends RequestSessionAssertions {
        @BeforeEach
        void inject() {
            application.injectInto(this);
        }
    }

    @Nested
    class SessionScope extends SessionScopeAssertions {
        @BeforeEach
        void inject() {
            application.injectInto(this);
        }
    }

    @Nested
    class Startup extends StartupAssertions {
        @BeforeEach
        void inject() {
            application.injectInto(this);
        }
    }
}
