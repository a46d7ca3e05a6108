package io.ferro.tck.war;

import io.ferro.tck.CurrentDatabase;
import io.ferro.tck.Database;
import io.ferro.tck.TemporaryDirectory;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.TckApplication;
import io.ferro.tck.container.Injection;
import io.ferro.tck.engine.LongStatement;
import io.ferro.tck.engine.VirtualThreads;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;

/** Deploys the application of the test kit once for each database, and runs the tests in it instead of here. */
final class InWar implements BeforeClassTemplateInvocationCallback, InvocationInterceptor {

    private static final Namespace NAMESPACE = Namespace.create(InWar.class);

    private static final List<Class<?>> OTHERS = List.of(
            WarSuites.class,
            SuiteServlet.class,
            Injection.class,
            Database.class,
            TestDatabase.class,
            LongStatement.class,
            VirtualThreads.class);

    /** AssertJ and JUnit, of which the tests need annotations. */
    private static final List<Class<?>> LIBRARIES =
            List.of(Assertions.class, Test.class, AnnotationSupport.class, AssertionFailedError.class);

    private record Running(
            Class<?> suites,
            Deployed application,
            TemporaryDirectory directory,
            TestDatabase main,
            TestDatabase analytics)
            implements AutoCloseable {

        static Running start(WarServer server, Class<?> suites, Database database) {
            TestDatabase main = database.fresh();
            TestDatabase analytics = database.fresh();
            TemporaryDirectory directory = TemporaryDirectory.create("ferro-war");
            War war = new War(
                    TckApplication.class,
                    Stream.concat(OTHERS.stream(), Stream.of(suites)).toList(),
                    Stream.concat(War.jars(LIBRARIES).stream(), server.libraries().stream())
                            .toList(),
                    server.beansXml(),
                    TckApplication.properties(main, analytics));
            return new Running(
                    suites,
                    server.deploy(war.write(directory.path().resolve("tck-" + database.key() + ".war"))),
                    directory,
                    main,
                    analytics);
        }

        void run(Class<?> type, Method method) {
            HttpResponse<String> response = application.post(
                    "tests/" + String.join("/", suites.getName(), type.getName(), method.getName()), "");
            if (response.statusCode() != 204) {
                throw new AssertionError("In the war: " + response.body());
            }
        }

        @Override
        public void close() {
            application.close();
            directory.delete();
            analytics.close();
            main.close();
        }
    }

    /** The store ends it after the last test of the turn. */
    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        Database database = CurrentDatabase.of(context).orElseThrow();
        context.getStore(NAMESPACE)
                .put(Running.class, Running.start(TheServer.of(context), context.getRequiredTestClass(), database));
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> here, ReflectiveInvocationContext<Method> test, ExtensionContext context) {
        here.skip();
        Objects.requireNonNull(context.getStore(NAMESPACE).get(Running.class, Running.class))
                .run(context.getRequiredTestClass(), test.getExecutable());
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> here, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        here.skip();
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> here, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        here.skip();
    }
}
