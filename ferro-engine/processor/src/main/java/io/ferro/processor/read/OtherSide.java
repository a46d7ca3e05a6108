package io.ferro.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Looks at the fields of another model, in source or compiled, for those that lead to a given one. */
final class OtherSide {

    private final Annotations annotations;
    private final FieldList fields;

    OtherSide(Annotations annotations, FieldList fields) {
        this.annotations = annotations;
        this.fields = fields;
    }

    /** {@return a field by its name, empty when the model has none of that name} */
    Optional<Field> field(TypeElement model, String name) {
        return fields.persistent(model).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** {@return the references of a model to another} */
    List<Field> references(TypeElement holder, TypeElement led) {
        return fields.persistent(holder).stream()
                .filter(field -> isReference(field, led))
                .toList();
    }

    /** {@return the links of a model to another that describe a join table} */
    List<Field> owningLinks(TypeElement holder, TypeElement led) {
        return fields.persistent(holder).stream()
                .filter(field -> isOwningLinks(field, led))
                .toList();
    }

    /** {@return the collections of a model that lead to another} */
    List<Field> collections(TypeElement holder, TypeElement led) {
        return fields.collections(holder).stream()
                .filter(field ->
                        leadsTo(field.type(), FerroNames.MANY, led) || leadsTo(field.type(), FerroNames.LINKS, led))
                .toList();
    }

    boolean isReference(Field field, TypeElement target) {
        return leadsTo(field.type(), FerroNames.REF, target)
                || content(field.type(), "java.util.Optional")
                        .filter(type -> leadsTo(type, FerroNames.REF, target))
                        .isPresent();
    }

    boolean isOwningLinks(Field field, TypeElement target) {
        return isLinks(field, target)
                && annotations.find(field.element(), FerroNames.MANY_TO_MANY).isPresent();
    }

    /** {@return whether two join tables were both given names, and different ones} */
    boolean areApart(AnnotationUse manyToMany, Field other) {
        String one = manyToMany.text("table");
        String two = annotations
                .find(other.element(), FerroNames.MANY_TO_MANY)
                .map(use -> use.text("table"))
                .orElse("");
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }

    boolean isLinks(Field field, TypeElement target) {
        return leadsTo(field.type(), FerroNames.LINKS, target);
    }

    private static boolean leadsTo(TypeMirror type, String wrapper, TypeElement target) {
        return content(type, wrapper)
                .filter(content -> content.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) content).asElement().equals(target))
                .isPresent();
    }

    private static Optional<TypeMirror> content(TypeMirror type, String wrapper) {
        return TypeReader.is(type, wrapper)
                ? ((DeclaredType) type).getTypeArguments().stream().findFirst().map(TypeMirror.class::cast)
                : Optional.empty();
    }
}
