package io.ferro.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A field of a model, perhaps inherited or part of what another field holds.
 *
 * @param model the model
 * @param element the field
 * @param type the field's type in the model, type variables of a superclass replaced
 * @param holder the embedded field that holds the object it is a field of, empty for a field of the model itself
 */
record Field(TypeElement model, VariableElement element, TypeMirror type, Optional<Field> holder) {

    Field(TypeElement model, VariableElement element, TypeMirror type) {
        this(model, element, type, Optional.empty());
    }

    String name() {
        return element.getSimpleName().toString();
    }

    /** {@return the type whose instances have the field} */
    DeclaredType ownerType() {
        return (DeclaredType) holder.map(Field::type).orElseGet(model::asType);
    }

    TypeElement owner() {
        return (TypeElement) ownerType().asElement();
    }

    /** {@return the field as messages name it} */
    String label() {
        return holder.map(Field::label).orElseGet(() -> model.getSimpleName().toString()) + "." + name();
    }
}
