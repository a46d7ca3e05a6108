package io.ferro.tck.weld;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.cdi.Using;
import io.ferro.cdi.WithSession;
import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read when a deployment fails. */
@OnEveryDatabase
class DeploymentProblemsTest {

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

    private final TestDatabase main;
    private final Path directory;

    DeploymentProblemsTest(TestDatabase main, @TempDir Path directory) {
        this.main = main;
        this.directory = directory;
    }

    private AbstractThrowableAssert<?, ?> assertFails(WhichExtension extension, Class<?> type, String... properties) {
        return assertFails(extension, List.of(type), properties);
    }

    private AbstractThrowableAssert<?, ?> assertFails(
            WhichExtension extension, List<Class<?>> types, String... properties) {
        return assertThatThrownBy(
                () -> WeldApplication.start(extension, directory, String.join("\n", properties), types)
                        .close());
    }

    @ParameterizedTest
    @EnumSource
    @Assertion("CDI-03")
    void wrongKeysAreListedTogether(WhichExtension extension) {
        assertFails(
                        extension,
                        Reports.class,
                        "ferro.url=" + main.url(),
                        "ferro.ulr=" + main.url(),
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

    @ParameterizedTest
    @EnumSource
    @Assertion("CDI-04")
    void connectionThatNobodyConfigured(WhichExtension extension) {
        assertFails(extension, Reports.class, "ferro.url=" + main.url())
                .hasMessage("FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\".");
    }

    @ParameterizedTest
    @EnumSource
    void connectionThatNobodyConfiguredForASession(WhichExtension extension) {
        for (Class<?> type : List.of(Views.class, AllViews.class)) {
            assertFails(extension, type, "ferro.url=" + main.url())
                    .hasMessage("FERRO-0603: The connection \"analytics\" has no URL. Set \"ferro.analytics.url\".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void transactionThatNobodyWouldBegin(WhichExtension extension) {
        assertFails(extension, CarelessTill.class, "ferro.url=" + main.url())
                .hasMessageContaining("FERRO-0757: " + CarelessTill.class.getName() + ".book is @Transactional, but"
                        + " containers do nothing around the calls of private and static methods. Make it neither.");
    }

    @ParameterizedTest
    @EnumSource
    void transactionThatSomebodyElseEnds(WhichExtension extension) throws IOException {
        assertFails(extension, List.of(Till.class, Foreign.class), "ferro.url=" + main.url())
                .hasMessage("FERRO-0758: " + Till.class.getName() + ".pay is @Transactional, and "
                        + Foreign.class.getName()
                        + " is in charge of that annotation too. Ferro found no transaction manager that it could"
                        + " take part in the transactions of, neither a bean nor in JNDI, or not every TxType has an"
                        + " interceptor of it. Have one found, or leave that interceptor out.");
        WeldApplication.start(extension, directory, "ferro.url=" + main.url(), List.of(Foreign.class))
                .close();
    }

    @ParameterizedTest
    @EnumSource
    void databaseThatIsDown(WhichExtension extension) {
        assertFails(
                        extension,
                        Reports.class,
                        "ferro.url=" + main.url(),
                        "ferro.analytics.url=postgresql://me:hunter2@localhost:1/shop")
                .hasMessage(
                        "FERRO-0109: The connection \"analytics\" to postgresql://me:***@localhost:1/shop could not be opened: Connection refused. Check that the database runs there and takes these"
                                + " settings.");
    }

    /** A container may list it with others, as Weld does. */
    @ParameterizedTest
    @EnumSource
    @Assertion("CDI-02")
    void modelOfCdiByMistake(WhichExtension extension) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            assertFails(extension, compiledWithoutFerro(loader), "ferro.url=" + main.url())
                    .hasMessageContaining("FERRO-0703: wrong.Product is annotated with jakarta.enterprise.inject.Model,"
                            + " which names a CDI bean, and has an io.ferro.model.Id. Import io.ferro.model.Model"
                            + " instead.");
        }
    }

    /** The processor refuses such a class; people may compile without it. */
    private Class<?> compiledWithoutFerro(ClassLoader loader) throws IOException, ClassNotFoundException {
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
