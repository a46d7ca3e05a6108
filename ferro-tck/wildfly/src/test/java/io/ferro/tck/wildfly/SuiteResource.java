package io.ferro.tck.wildfly;

import io.ferro.tck.cdi.CdiSuites;
import io.ferro.tck.container.Injection;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs tests inside the application. JUnit chooses and reports them outside. */
@Path("tests/{type}/{method}")
public class SuiteResource {

    @Inject
    BeanManager beans;

    /**
     * {@return nothing if the test passes, and what JUnit should say if it fails}
     *
     * @param name the class within {@link WildFlyTest}
     * @param method its method, which takes no parameters
     */
    @POST
    public Response run(@PathParam("type") String name, @PathParam("method") String method) throws Exception {
        Class<?> type = Class.forName(name);
        Object test = instance(type);
        Injection.into(test, beans);
        try {
            callAll(test, BeforeEach.class);
            try {
                call(test, ReflectionSupport.findMethod(type, method).orElseThrow());
            } finally {
                callAll(test, AfterEach.class);
            }
            return Response.noContent().build();
        } catch (InvocationTargetException e) {
            StringWriter text = new StringWriter();
            e.getCause().printStackTrace(new PrintWriter(text));
            return Response.status(Response.Status.CONFLICT)
                    .entity(text.toString())
                    .build();
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor(type.getEnclosingClass());
        constructor.setAccessible(true);
        CdiSuites outer = new WildFlyTest();
        return constructor.newInstance(outer);
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
