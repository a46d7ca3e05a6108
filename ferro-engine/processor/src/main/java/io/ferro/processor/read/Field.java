package io.ferro.processor.read;

import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field of a model, perhaps inherited.
 *
 * @param model the model
 * @param element the field
 * @param type the field's type in the model, type variables of a superclass replaced
 */
record Field(TypeElement model, VariableElement element, TypeMirror type) {

    String name() {
        return element.getSimpleName().toString();
    }

    /** {@return the field as messages name it} */
    String label() {
        return model.getSimpleName() + "." + name();
    }
}
