package io.ferro.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the fields of a class, those of its superclasses first, or of a record. */
final class FieldList {

    private final Types types;

    FieldList(Types types) {
        this.types = types;
    }

    /** {@return the fields that are columns} */
    List<Field> columns(TypeElement model) {
        return persistent(model).stream().filter(field -> !isCollection(field)).toList();
    }

    /** {@return the fields that hold many rows of another model} */
    List<Field> collections(TypeElement model) {
        return persistent(model).stream().filter(FieldList::isCollection).toList();
    }

    /** {@return the fields that are columns or collections} */
    List<Field> persistent(TypeElement model) {
        return all(model).filter(field -> isColumn(field.element())).toList();
    }

    static boolean isCollection(Field field) {
        return TypeReader.is(field.type(), FerroNames.MANY) || TypeReader.is(field.type(), FerroNames.LINKS);
    }

    /** {@return the fields that are no columns because they are static or transient} */
    List<Field> others(TypeElement model) {
        return all(model).filter(field -> !isColumn(field.element())).toList();
    }

    /** {@return the fields of what an embedded field holds that are columns} */
    List<Field> columns(Field embedded) {
        DeclaredType type = (DeclaredType) embedded.type();
        return elements((TypeElement) type.asElement())
                .filter(FieldList::isColumn)
                .map(element ->
                        new Field(embedded.model(), element, types.asMemberOf(type, element), Optional.of(embedded)))
                .toList();
    }

    private Stream<Field> all(TypeElement model) {
        DeclaredType type = (DeclaredType) model.asType();
        return elements(model).map(element -> new Field(model, element, types.asMemberOf(type, element)));
    }

    private Stream<VariableElement> elements(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        Stream<VariableElement> inherited = superclass.getKind() == TypeKind.DECLARED
                ? elements((TypeElement) types.asElement(superclass))
                : Stream.empty();
        return Stream.concat(inherited, ElementFilter.fieldsIn(type.getEnclosedElements()).stream());
    }

    private static boolean isColumn(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
    }
}
