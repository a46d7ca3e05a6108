package io.ferro.processor;

import static java.util.stream.Collectors.toCollection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Notes, as a build tool does, which elements each file of another processor is made of. */
final class OriginsRecorder extends AbstractProcessor {

    private final Processor recorded;

    /** The elements by the file. */
    final Map<String, Set<String>> origins = new TreeMap<>();

    OriginsRecorder(Processor recorded) {
        this.recorded = recorded;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = recording(environment.getFiler());
        recorded.init((ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : call(environment, method, arguments)));
    }

    private Filer recording(Filer real) {
        return (Filer) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("create")) {
                        note(arguments);
                    }
                    return call(real, method, arguments);
                });
    }

    private void note(Object[] arguments) {
        String file = String.valueOf(arguments[arguments.length - 2]);
        origins.put(
                file,
                Arrays.stream((Element[]) arguments[arguments.length - 1])
                        .map(Element::toString)
                        .collect(toCollection(TreeSet::new)));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return recorded.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return recorded.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return recorded.process(annotations, round);
    }
}
