package io.ferro.tck.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.Engine;
import io.ferro.cdi.Using;
import io.ferro.cdi.WithSession;
import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.container.CdiApplication;
import io.ferro.tck.container.CdiRuntime;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read when a deployment fails. */
@OnEveryDatabase
public abstract class DeploymentAssertions {

    @ApplicationScoped
    static class Reports {
        @Inject
        @Using("analytics")
        Engine analytics;
    }

    @ApplicationScoped
    static class Views {
        @WithSession("analytics")
        public void count() {}
    }

    @WithSession("analytics")
    @ApplicationScoped
    static class AllViews {}

    @ApplicationScoped
    static class Till {
        @Transactional
        public void pay() {}
    }

    @ApplicationScoped
    static class CarelessTill {
        public void pay() {
            book();
        }

        @Transactional
        private void book() {}
    }

    /** As the one of a transaction manager. */
    @Interceptor
    @Transactional
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Foreign {
        @AroundInvoke
        Object around(InvocationContext context) throws Exception {
            return context.proceed();
        }
    }

    private final CdiRuntime runtime;
    private String url = "";

    /**
     * For subclasses.
     *
     * @param runtime brings the container
     */
    protected DeploymentAssertions(CdiRuntime runtime) {
        this.runtime = runtime;
    }

    @BeforeEach
    void look(TestDatabase main) {
        url = main.url();
    }

    private AbstractThrowableAssert<?, ?> assertFails(Class<?> type, String... properties) {
        return assertFails(List.of(type), properties);
    }

    private AbstractThrowableAssert<?, ?> assertFails(List<Class<?>> types, String... properties) {
        Throwable failure = catchThrowable(() -> start(types, properties).close());
        return assertThat(failure == null ? null : runtime.problem(failure));
    }

    private CdiApplication start(List<Class<?>> types, String... properties) {
        return CdiApplication.start(runtime, String.join("\n", properties), types);
    }

    @Test
    @Assertion("CDI-03")
    void wrongKeysAreListedTogether() {
        assertFails(
                        Reports.class,
                        "ferro.url=" + url,
                        "ferro.ulr=" + url,
                        "ferro.analytics.usrname=me",
                        "ferro.pool.max-connections=many")
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "FERRO-0601: The configuration key \"ferro.analytics.usrname\" is unknown. Did you mean"
                                + " \"ferro.analytics.username\"?",
                        "FERRO-0601: The configuration key \"ferro.ulr\" is unknown. Did you mean \"ferro.url\"?",
                        "FERRO-0602: The value of \"ferro.pool.max-connections\" is wrong. It must be: whole number.",
                        "FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\"."));
    }

    @Test
    @Assertion("CDI-04")
    void connectionThatNobodyConfigured() {
        assertFails(Reports.class, "ferro.url=" + url)
                .hasMessage("FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\".");
    }

    @Test
    void connectionThatNobodyConfiguredForASession() {
        for (Class<?> type : List.of(Views.class, AllViews.class)) {
            assertFails(type, "ferro.url=" + url)
                    .hasMessage("FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\".");
        }
    }

    @Test
    void transactionThatNobodyWouldBegin() {
        assertFails(CarelessTill.class, "ferro.url=" + url)
                .hasMessageContaining("FERRO-0757: " + CarelessTill.class.getName() + ".book is @Transactional, but"
                        + " containers do nothing around the calls of private and static methods. Make it neither.");
    }

    @Test
    void transactionThatSomebodyElseEnds() {
        assertFails(List.of(Till.class, Foreign.class), "ferro.url=" + url)
                .hasMessage("FERRO-0758: " + Till.class.getName() + ".pay is @Transactional, and "
                        + Foreign.class.getName()
                        + " is in charge of that annotation too. Ferro found no transaction manager that it could"
                        + " take part in the transactions of, neither a bean nor in JNDI, or not every TxType has an"
                        + " interceptor of it. Have one found, or leave that interceptor out.");
        start(List.of(Foreign.class), "ferro.url=" + url).close();
    }

    @Test
    void databaseThatIsDown() {
        assertFails(Reports.class, "ferro.url=" + url, "ferro.analytics.url=postgresql://me:hunter2@localhost:1/shop")
                .hasMessage(
                        "FERRO-0109: The connection \"analytics\" to postgresql://me:***@localhost:1/shop could not be opened: Connection refused. Check that the database runs there and takes these"
                                + " settings.");
    }

    /** A container may list it with others, as Weld does. */
    @Test
    @Assertion("CDI-02")
    void modelOfCdiByMistake(@TempDir Path directory) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            thread.setContextClassLoader(loader);
            assertFails(compiledWithoutFerro(loader, directory), "ferro.url=" + url)
                    .hasMessageContaining("FERRO-0703: wrong.Product is annotated with jakarta.enterprise.inject.Model,"
                            + " which names a CDI bean, and has an io.ferro.model.Id. Import io.ferro.model.Model"
                            + " instead.");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The processor refuses such a class; people may compile without it. */
    private Class<?> compiledWithoutFerro(ClassLoader loader, Path directory)
            throws IOException, ClassNotFoundException {
        Path source = Files.writeString(
                Files.createDirectories(directory.resolve("wrong")).resolve("Product.java"), """
                package wrong;

                @jakarta.enterprise.inject.Model
                public class Product {
                    @io.ferro.model.Id Long id;
                }
                """);
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        directory.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        return loader.loadClass("wrong.Product");
    }
}
