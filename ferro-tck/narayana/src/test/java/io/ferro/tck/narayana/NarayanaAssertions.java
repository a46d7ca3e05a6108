package io.ferro.tck.narayana;

import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.NarayanaJtaAssertions;
import io.ferro.tck.container.Injection;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every assertion on one application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NarayanaAssertions extends NarayanaJtaAssertions {

    private final TestDatabase main;
    private NarayanaApplication application;

    NarayanaAssertions(Database database) {
        main = database.fresh();
    }

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        application = new NarayanaApplication(main, directory);
        Injection.into(this, application.beans());
    }

    @AfterAll
    void stop() throws IOException {
        application.close();
        main.close();
    }
}
