package io.ferro.processor.read;

import io.ferro.processor.spec.NullableFields;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what was noted of the fields of a shared type when its jar was compiled. The source, where it is there, knows better. */
final class NullableNotes {

    private final Elements elements;
    private final Set<String> sources;

    NullableNotes(Elements elements, Set<String> sources) {
        this.elements = elements;
        this.sources = sources;
    }

    /** {@return whether a field of a class that was compiled earlier is noted as one that may be null} */
    boolean name(VariableElement field) {
        if (field.getEnclosingElement() instanceof TypeElement owner && !sources.contains(topLevel(owner))) {
            TypeElement note = elements.getTypeElement(
                    NullableFields.noteOn(owner, elements).canonicalName());
            return note != null && names(note, field.getSimpleName().toString());
        }
        return false;
    }

    private static boolean names(TypeElement note, String field) {
        return ElementFilter.fieldsIn(note.getEnclosedElements()).stream()
                .filter(constant -> constant.getSimpleName().contentEquals(NullableFields.CONSTANT))
                .map(VariableElement::getConstantValue)
                .filter(String.class::isInstance)
                .anyMatch(value -> Arrays.asList(((String) value).split(",")).contains(field));
    }

    private static String topLevel(TypeElement type) {
        TypeElement outermost = type;
        for (Element each = type; each instanceof TypeElement around; each = each.getEnclosingElement()) {
            outermost = around;
        }
        return outermost.getQualifiedName().toString();
    }
}
