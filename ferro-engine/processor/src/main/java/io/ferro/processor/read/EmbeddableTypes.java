package io.ferro.processor.read;

import io.ferro.processor.problem.EmbeddedMessages;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** Tells which types an embedded field may have: records and classes of the application's own. */
final class EmbeddableTypes {

    private final Annotations annotations;
    private final Visibility visibility;

    EmbeddableTypes(Annotations annotations, Elements elements) {
        this.annotations = annotations;
        this.visibility = new Visibility(elements);
    }

    /** {@return why the type of a field cannot be embedded, empty when it can} */
    Optional<String> objection(Field field) {
        if (field.type().getKind() != TypeKind.DECLARED
                || ValueTypeReader.read(field.type()).isPresent()) {
            return Optional.of(
                    EmbeddedMessages.oneColumn(field.label(), field.type().toString()));
        }
        TypeElement type = (TypeElement) ((DeclaredType) field.type()).asElement();
        return what(field, type)
                .map(what -> EmbeddedMessages.cannotBeEmbedded(
                        field.label(), type.getSimpleName().toString(), what));
    }

    private Optional<String> what(Field field, TypeElement type) {
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        if (annotations.find(type, FerroNames.MODEL).isPresent()) {
            return Optional.of("a model, which has a table of its own; a Ref refers to it");
        }
        if (type.getQualifiedName().toString().startsWith("java.")) {
            return Optional.of("a class of the JDK, whose fields are not known");
        }
        if (!isRecord && type.getKind() != ElementKind.CLASS) {
            return Optional.of("neither a record nor a class");
        }
        if (Visibility.isHidden(type) || !visibility.reaches(field.model(), type)) {
            return Optional.of("not visible to the package of the model");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("abstract");
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("an inner class; make it static");
        }
        return isRecord || visibility.hasConstructor(field.model(), type)
                ? Optional.empty()
                : Optional.of(
                        "a class without a constructor that has no parameters, has no \"throws\" and is visible to"
                                + " the package of the model");
    }
}
