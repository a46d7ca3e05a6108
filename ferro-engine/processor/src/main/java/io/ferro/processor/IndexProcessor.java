package io.ferro.processor;

import io.ferro.processor.problem.ModelMessages;
import io.ferro.processor.read.FerroNames;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/** Writes the index of all models, {@code META-INF/ferro/models}: the one file that is made of several models. */
public final class IndexProcessor extends AbstractProcessor {

    /** Besides our own annotations the one we write, so that the compiler does not warn that nobody processes it. */
    private static final Set<String> ANNOTATIONS = Set.of("io.ferro.model.*", "javax.annotation.processing.Generated");

    /** Binary names of the models of this compilation. */
    private final Set<String> compiled = new TreeSet<>();

    /** Called by the compiler. */
    public IndexProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return ANNOTATIONS;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return IncrementalKind.options("aggregating");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(FerroNames.MODEL))
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .forEach(model -> compiled.add(
                        processingEnv.getElementUtils().getBinaryName(model).toString()));
        if (round.processingOver() && !round.errorRaised()) {
            write();
        }
        return true;
    }

    private void write() {
        try {
            new ModelIndex(processingEnv).write(compiled);
        } catch (IOException e) {
            String message = ModelMessages.cannotWriteIndex(ModelIndex.PATH, String.valueOf(e.getMessage()));
            processingEnv.getMessager().printMessage(Kind.ERROR, message);
        }
    }
}
