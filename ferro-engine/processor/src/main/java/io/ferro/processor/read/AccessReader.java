package io.ferro.processor.read;

import io.ferro.processor.problem.FieldMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.Access;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds out how generated code gets at a field: itself where it may, else through a pair of methods. */
final class AccessReader {

    private final Elements elements;
    private final Types types;
    private final Visibility visibility;

    AccessReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.visibility = new Visibility(elements);
    }

    Access read(Field field) throws WrongElementException {
        if (field.owner().getKind() == ElementKind.RECORD) {
            return new Access.OfComponent(field.name());
        }
        if (field.element().getModifiers().contains(Modifier.FINAL)) {
            throw new WrongElementException(Problem.at(field.element(), FieldMessages.finalField(field.label())));
        }
        if (visibility.reaches(field.model(), field.element())) {
            return new Access.OfField(field.name());
        }
        return new Access.OfMethods(getter(field), setter(field));
    }

    private String getter(Field field) throws WrongElementException {
        List<String> names = getterNames(field);
        return method(field, names, method -> returns(field, method))
                .orElseThrow(() -> new WrongElementException(
                        Problem.at(field.element(), FieldMessages.noGetter(field.label(), calls(names, "()")))));
    }

    private String setter(Field field) throws WrongElementException {
        List<String> names = List.of("set" + capitalized(field.name()), field.name());
        return method(field, names, method -> takes(field, method))
                .orElseThrow(() -> new WrongElementException(Problem.at(
                        field.element(),
                        FieldMessages.noSetter(field.label(), calls(names, "(" + field.type() + ")")))));
    }

    private static List<String> getterNames(Field field) {
        String capitalized = capitalized(field.name());
        return field.type().getKind() == TypeKind.BOOLEAN
                ? List.of("is" + capitalized, "get" + capitalized, field.name())
                : List.of("get" + capitalized, field.name());
    }

    private Optional<String> method(Field field, List<String> names, Predicate<ExecutableType> fits) {
        DeclaredType owner = field.ownerType();
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(field.owner())).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> visibility.reaches(field.model(), method))
                .filter(method -> fits.test((ExecutableType) types.asMemberOf(owner, method)))
                .toList();
        return names.stream()
                .filter(name -> methods.stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(name)))
                .findFirst();
    }

    private boolean returns(Field field, ExecutableType method) {
        return method.getParameterTypes().isEmpty()
                && method.getThrownTypes().isEmpty()
                && types.isSubtype(method.getReturnType(), field.type());
    }

    private boolean takes(Field field, ExecutableType method) {
        return method.getParameterTypes().size() == 1
                && method.getThrownTypes().isEmpty()
                && types.isSubtype(field.type(), method.getParameterTypes().get(0));
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String calls(List<String> names, String parameters) {
        return names.stream().map(name -> name + parameters).collect(Collectors.joining(" or "));
    }
}
