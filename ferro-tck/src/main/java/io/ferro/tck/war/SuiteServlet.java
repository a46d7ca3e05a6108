package io.ferro.tck.war;

import io.ferro.tck.container.Injection;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Runs tests inside the application. JUnit chooses and reports them outside. What is posted to is the {@link WarSuites}, a class within, and
 * its method, which takes no parameters; the answer has nothing if the test passes, and what JUnit should say if it fails.
 */
@WebServlet("/tests/*")
public class SuiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Called by the server. */
    public SuiteServlet() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<String> names = List.of(request.getPathInfo().substring(1).split("/"));
        try {
            Class<?> type = Class.forName(names.get(1));
            run(type, instance(type, Class.forName(names.get(0))), names.get(2));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (InvocationTargetException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setCharacterEncoding("UTF-8");
            e.getTargetException().printStackTrace(response.getWriter());
        } catch (ReflectiveOperationException e) {
            throw new ServletException(e);
        }
    }

    /** What is done after a test. Should it fail too, the failure of the test is the one that is told. */
    private interface After extends AutoCloseable {
        @Override
        void close() throws ReflectiveOperationException;
    }

    private static Object instance(Class<?> type, Class<?> suites) throws ReflectiveOperationException {
        return accessible(type.getDeclaredConstructor(type.getEnclosingClass()))
                .newInstance(accessible(suites.getDeclaredConstructor()).newInstance());
    }

    private static <T> Constructor<T> accessible(Constructor<T> constructor) {
        constructor.setAccessible(true);
        return constructor;
    }

    @SuppressWarnings("try") // Nobody asks it anything.
    private static void run(Class<?> type, Object test, String method) throws ReflectiveOperationException {
        Injection.into(test, CDI.current().getBeanManager());
        try (After after = () -> callAll(test, AfterEach.class)) {
            callAll(test, BeforeEach.class);
            call(test, ReflectionSupport.findMethod(type, method).orElseThrow());
        }
    }

    private static void callAll(Object test, Class<? extends Annotation> annotation)
            throws ReflectiveOperationException {
        for (Method method :
                AnnotationSupport.findAnnotatedMethods(test.getClass(), annotation, HierarchyTraversalMode.TOP_DOWN)) {
            call(test, method);
        }
    }

    private static void call(Object test, Method method) throws ReflectiveOperationException {
        method.setAccessible(true);
        method.invoke(test);
    }
}
