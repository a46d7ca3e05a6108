package io.ferro.processor;

import static java.util.stream.Collectors.toCollection;

import io.ferro.processor.problem.ModelMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.read.BackRefCheck;
import io.ferro.processor.read.FerroNames;
import io.ferro.processor.read.ModelReader;
import io.ferro.processor.rule.ModelRules;
import io.ferro.processor.spec.ModelSpec;
import io.ferro.processor.write.ModelWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Generates {@code X_} for each class or record {@code X} annotated with {@code io.ferro.model.Model}. The compiler finds it by
 * itself; it has no options. Each class is generated from one model and what that refers to.
 */
public final class ModelProcessor extends AbstractProcessor {

    private static final Set<String> ANNOTATIONS = Set.of("io.ferro.model.*");

    /** Names of models that use types which another processor has yet to generate. */
    private final Set<String> waiting = new LinkedHashSet<>();

    /** Qualified names of the models of this compilation, those with errors included. */
    private final Set<String> together = new HashSet<>();

    /** Names of the top-level types of this compilation. */
    private final Set<String> sources = new HashSet<>();

    /** Called by the compiler. */
    public ModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return ANNOTATIONS;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return IncrementalKind.options("isolating");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
        checkCdiModels(annotations, round);
        new SharedTypes(processingEnv).note(annotations, round);
        for (TypeElement model : takeReadyModels(annotations, round)) {
            generate(model);
        }
        return false;
    }

    private void checkCdiModels(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Problems problems = new Problems();
        new CdiModels(processingEnv).check(annotations, round, problems);
        problems.reportTo(processingEnv.getMessager());
    }

    private List<TypeElement> takeReadyModels(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ModelReader reader = new ModelReader(processingEnv, sources);
        Set<TypeElement> models = modelsOf(annotations, round);
        models.forEach(model -> together.add(model.getQualifiedName().toString()));
        waiting.clear();
        models.stream()
                .filter(model -> !reader.isReady(model))
                .forEach(model -> waiting.add(model.getQualifiedName().toString()));
        return models.stream().filter(reader::isReady).toList();
    }

    /** The models found in this round, and those of the rounds before that have waited for it. */
    private Set<TypeElement> modelsOf(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        Set<TypeElement> models =
                waiting.stream().map(elements::getTypeElement).collect(toCollection(LinkedHashSet::new));
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(FerroNames.MODEL))
                .map(round::getElementsAnnotatedWith)
                .forEach(elementsFound -> models.addAll(ElementFilter.typesIn(elementsFound)));
        return models;
    }

    private void generate(TypeElement model) {
        Problems problems = new Problems();
        new ModelReader(processingEnv, sources)
                .read(model, problems)
                .filter(spec -> agreesWithOthers(model, problems))
                .filter(spec -> ModelRules.hold(spec, problems))
                .ifPresent(spec -> write(spec, problems));
        problems.reportTo(processingEnv.getMessager());
    }

    private boolean agreesWithOthers(TypeElement model, Problems problems) {
        new BackRefCheck(processingEnv).check(model, together, problems);
        return problems.isEmpty();
    }

    private void write(ModelSpec model, Problems problems) {
        try {
            ModelWriter.write(model).writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            String message = ModelMessages.cannotWrite(
                    model.name().simpleName(), model.generated().simpleName(), String.valueOf(e.getMessage()));
            problems.add(Problem.at(model.element(), message));
        }
    }
}
