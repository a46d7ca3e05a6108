package io.ferro.processor.read;

import io.ferro.processor.problem.ModelMessages;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells which types can be models. */
final class ModelKind {

    private ModelKind() {}

    /** {@return why a type cannot be a model, empty when it can} */
    static Optional<String> objection(TypeElement type) {
        return switch (type.getKind()) {
            case CLASS, RECORD -> classObjection(type);
            case ENUM -> wrong(type, "an enum", "Use it as the type of a field, or make it a class or record");
            case ANNOTATION_TYPE -> wrong(type, "an annotation", "Make it a class or record");
            default -> wrong(type, "an interface", "Make it a class or record");
        };
    }

    private static Optional<String> classObjection(TypeElement type) {
        if (Visibility.isHidden(type)) {
            return wrong(type, "private", "Remove \"private\" from it and from the types around it");
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            return wrong(type, "an inner class", "Make it static, or move it to a file of its own");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return wrong(type, "abstract", "Put @Model on the classes that extend it");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return wrong(type, "generic", "Put @Model on a class that extends it and names the types");
        }
        return type.getKind() == ElementKind.RECORD || hasConstructor(type)
                ? Optional.empty()
                : Optional.of(ModelMessages.noConstructor(type.getSimpleName().toString()));
    }

    private static boolean hasConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(ModelKind::isUsable);
    }

    private static boolean isUsable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getThrownTypes().isEmpty()
                && !constructor.getModifiers().contains(Modifier.PRIVATE);
    }

    private static Optional<String> wrong(TypeElement type, String what, String remedy) {
        return Optional.of(ModelMessages.wrongKind(type.getSimpleName().toString(), what, remedy));
    }
}
