package io.ferro.tck.quarkus;

import io.ferro.tck.container.CdiRuntime;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.app.RunningQuarkusApplication;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Properties;

/** Builds an application with Quarkus and runs it in this JVM. */
final class Quarkus implements CdiRuntime {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private record Running(ApplicationRoot root, CuratedApplication built, RunningQuarkusApplication application)
            implements AutoCloseable {

        @Override
        public void close() {
            try {
                application.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                built.close();
                root.delete();
            }
        }
    }

    @Override
    public AutoCloseable start(Collection<? extends Class<?>> classes) {
        ApplicationRoot root = new ApplicationRoot(classes);
        CuratedApplication built = build(root);
        try {
            return new Running(
                    root,
                    built,
                    built.createAugmentor().createInitialRuntimeApplication().run());
        } catch (Exception e) {
            built.close();
            root.delete();
            throw new IllegalStateException(e);
        }
    }

    private static CuratedApplication build(ApplicationRoot root) {
        Properties properties = new Properties();
        properties.setProperty("quarkus.arc.remove-unused-beans", "false");
        try {
            return QuarkusBootstrap.builder()
                    .setApplicationRoot(root.path())
                    .setProjectRoot(MODULE)
                    .setTargetDirectory(MODULE.resolve("target"))
                    .setMode(QuarkusBootstrap.Mode.TEST)
                    .setBuildSystemProperties(properties)
                    .setIsolateDeployment(true)
                    .build()
                    .bootstrap();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** People find it at the end of what Quarkus logs. */
    @Override
    public Throwable problem(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason;
    }
}
