package io.ferro.processor;

import static java.util.stream.Collectors.toCollection;

import io.ferro.processor.problem.ModelMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.read.Annotations;
import io.ferro.processor.read.FerroNames;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds classes that were meant to be models of Ferro but import the {@code @Model} of CDI. */
final class CdiModels {

    private final Annotations annotations;

    CdiModels(ProcessingEnvironment environment) {
        annotations = new Annotations(environment.getElementUtils());
    }

    void check(Set<? extends TypeElement> ours, RoundEnvironment round, Problems problems) {
        Set<Element> types = ours.stream()
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .map(element -> element instanceof TypeElement ? element : element.getEnclosingElement())
                .filter(type -> annotations.find(type, FerroNames.MODEL).isEmpty())
                .collect(toCollection(LinkedHashSet::new));
        for (Element type : types) {
            annotations.find(type, FerroNames.CDI_MODEL).ifPresent(annotation -> {
                String message = ModelMessages.cdiModel(type.getSimpleName().toString());
                problems.add(Problem.at(type, annotation.mirror(), message));
            });
        }
    }
}
