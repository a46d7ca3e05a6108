package io.ferro.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the class generated beside a model may use. */
final class Visibility {

    private final Elements elements;

    Visibility(Elements elements) {
        this.elements = elements;
    }

    /** {@return whether code in the package of {@code model} may use its member} */
    boolean reaches(TypeElement model, Element member) {
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return member.getModifiers().contains(Modifier.PUBLIC)
                || elements.getPackageOf(member).equals(elements.getPackageOf(model));
    }

    /** {@return whether code in the package of {@code model} can make an instance of a class without further ado} */
    boolean hasConstructor(TypeElement model, TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && constructor.getThrownTypes().isEmpty()
                        && reaches(model, constructor));
    }

    /** {@return whether a type or one around it is private} */
    static boolean isHidden(Element type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }
}
