package io.ferro.tck.weld;

import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.TckApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** One container with the build-compatible extension for all tests of a class, which Arquillian would run with the portable one. */
final class BuildCompatibleApplication implements BeforeAllCallback, TestInstancePostProcessor, AfterAllCallback {

    private TestDatabase main;
    private TestDatabase analytics;
    private Path directory;
    private WeldApplication application;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Database database =
                context.getRequiredTestClass().getAnnotation(OnDatabase.class).value();
        main = database.fresh();
        analytics = database.fresh();
        directory = Files.createTempDirectory("ferro-weld");
        application = WeldApplication.start(
                WhichExtension.BUILD_COMPATIBLE,
                directory,
                TckApplication.properties(main, analytics),
                TckApplication.classes());
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        application.injectInto(test);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        application.close();
        analytics.close();
        main.close();
        Files.delete(directory.resolve("META-INF/microprofile-config.properties"));
        Files.delete(directory.resolve("META-INF"));
        Files.delete(directory);
    }
}
