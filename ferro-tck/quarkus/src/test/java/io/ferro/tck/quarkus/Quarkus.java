package io.ferro.tck.quarkus;

import io.ferro.tck.container.CdiRuntime;
import io.quarkus.bootstrap.BootstrapAppModelFactory;
import io.quarkus.bootstrap.BootstrapException;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.app.RunningQuarkusApplication;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.maven.dependency.ArtifactKey;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Properties;

/** Builds an application with Quarkus and runs it in this JVM. */
final class Quarkus implements CdiRuntime {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    /** The dependencies of this module, which every application has. */
    private static final ApplicationModel DEPENDENCIES = dependencies();

    /** Quarkus too refuses private methods with interceptors, and would say so in its own words. */
    private static final Properties FERRO_SAYS_WHAT_IS_PRIVATE = new Properties();

    static {
        FERRO_SAYS_WHAT_IS_PRIVATE.setProperty("quarkus.arc.fail-on-intercepted-private-method", "false");
    }

    /** Loaded once for all applications, as for those that are reloaded in dev mode: it starts a thread that lasts. */
    private static final ArtifactKey DRIVER = ArtifactKey.of("org.postgresql", "postgresql", "", "jar");

    private record Running(ApplicationRoot root, RunningQuarkusApplication application) implements AutoCloseable {

        @Override
        public void close() {
            try {
                application.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                root.delete();
            }
        }
    }

    private static ApplicationModel dependencies() {
        try {
            return BootstrapAppModelFactory.newInstance()
                    .setTest(true)
                    .setEnableClasspathCache(true)
                    .setProjectRoot(MODULE)
                    .resolveAppModel()
                    .getApplicationModel();
        } catch (BootstrapException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public AutoCloseable start(Collection<? extends Class<?>> classes) {
        ApplicationRoot root = new ApplicationRoot(classes);
        try {
            return new Running(root, run(root));
        } catch (Exception e) {
            root.delete();
            throw new IllegalStateException(e);
        }
    }

    private static RunningQuarkusApplication run(ApplicationRoot root) throws Exception {
        CuratedApplication application = QuarkusBootstrap.builder()
                .setExistingModel(DEPENDENCIES)
                .setApplicationRoot(root.path())
                .setProjectRoot(MODULE)
                .setTargetDirectory(MODULE.resolve("target"))
                .setMode(QuarkusBootstrap.Mode.TEST)
                .setFlatClassPath(true)
                .addParentFirstArtifact(DRIVER)
                .setBuildSystemProperties(FERRO_SAYS_WHAT_IS_PRIVATE)
                .build()
                .bootstrap();
        try {
            return application
                    .createAugmentor()
                    .createInitialRuntimeApplication()
                    .run();
        } catch (ExceptionInInitializerError e) {
            application.close();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            application.close();
            throw e;
        }
    }

    /** Quarkus logs it with what it wraps around it, and with its cause. */
    @Override
    public Throwable problem(Throwable failure) {
        for (Throwable reason = failure; reason != null; reason = reason.getCause()) {
            if (String.valueOf(reason.getMessage()).startsWith("FERRO-")) {
                return reason;
            }
        }
        return failure;
    }
}
