package io.ferro.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells whether every type that a model uses is known; one that another processor generates appears a round later. */
final class Completeness {

    private Completeness() {}

    static boolean isComplete(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        return isKnown(superclass)
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .allMatch(field -> isKnown(field.asType()))
                && (superclass.getKind() == TypeKind.NONE
                        || isComplete((TypeElement) ((DeclaredType) superclass).asElement()));
    }

    private static boolean isKnown(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> false;
            case ARRAY -> isKnown(((ArrayType) type).getComponentType());
            case DECLARED -> areKnown(((DeclaredType) type).getTypeArguments());
            default -> true;
        };
    }

    private static boolean areKnown(List<? extends TypeMirror> types) {
        return types.stream().allMatch(Completeness::isKnown);
    }
}
