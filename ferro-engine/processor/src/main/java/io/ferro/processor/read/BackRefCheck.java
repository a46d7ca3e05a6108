package io.ferro.processor.read;

import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.problem.RelationMessages;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds collections of models that were compiled before and name a field that the model at hand has no longer. Those of models compiled
 * with it are checked where they stand.
 */
public final class BackRefCheck {

    private final Annotations annotations;
    private final FieldList fields;
    private final OtherSide otherSide;

    public BackRefCheck(ProcessingEnvironment environment) {
        annotations = new Annotations(environment.getElementUtils());
        fields = new FieldList(environment.getTypeUtils());
        otherSide = new OtherSide(annotations, fields);
    }

    /**
     * Checks the models that a model leads to.
     *
     * @param model the model
     * @param together the qualified names of the models compiled with it
     * @param problems takes what is wrong
     */
    public void check(TypeElement model, Set<String> together, Problems problems) {
        for (TypeElement other : others(model)) {
            if (!together.contains(other.getQualifiedName().toString())) {
                otherSide.collections(other, model).forEach(collection -> check(model, collection, problems));
            }
        }
    }

    private void check(TypeElement model, Field collection, Problems problems) {
        annotations.find(collection.element(), FerroNames.BACK_REF).ifPresent(backRef -> {
            String name = backRef.text("value");
            boolean joined = TypeReader.is(collection.type(), FerroNames.LINKS);
            boolean fits = otherSide
                    .field(model, name)
                    .filter(field -> joined
                            ? otherSide.isOwningLinks(field, collection.model())
                            : otherSide.isReference(field, collection.model()))
                    .isPresent();
            if (!fits) {
                String wanted =
                        (joined ? "Links<" : "Ref<") + collection.model().getSimpleName() + ">";
                problems.add(Problem.at(
                        model,
                        RelationMessages.otherSideBroken(
                                model.getSimpleName().toString(), collection.label(), name, wanted)));
            }
        });
    }

    private Set<TypeElement> others(TypeElement model) {
        Set<TypeElement> others = new LinkedHashSet<>();
        fields.persistent(model).forEach(field -> addModels(field.type(), others));
        return others;
    }

    private void addModels(TypeMirror type, Set<TypeElement> models) {
        if (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            if (annotations.find(element, FerroNames.MODEL).isPresent()) {
                models.add(element);
            }
            ((DeclaredType) type).getTypeArguments().forEach(argument -> addModels(argument, models));
        }
    }
}
