package io.ferro.processor.read;

import io.ferro.processor.problem.FieldMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.TypeMessages;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Explains why a column cannot hold a type, and names the type to use instead where one comes to mind. */
final class UnsupportedTypes {

    private static final Set<String> COLLECTIONS =
            Set.of("java.lang.Iterable", "java.util.Map", "java.util.stream.BaseStream");

    private static final Map<String, String> BETTER = Map.ofEntries(
            Map.entry("byte", "short"),
            Map.entry("java.lang.Byte", "Short"),
            Map.entry("char", "String"),
            Map.entry("java.lang.Character", "String"),
            Map.entry("java.math.BigInteger", "BigDecimal"),
            Map.entry("java.util.Date", "Instant or LocalDate"),
            Map.entry("java.util.Calendar", "Instant or OffsetDateTime"),
            Map.entry("java.sql.Date", "LocalDate"),
            Map.entry("java.sql.Time", "LocalTime"),
            Map.entry("java.sql.Timestamp", "Instant or LocalDateTime"),
            Map.entry("java.time.ZonedDateTime", "OffsetDateTime, and a String for the name of the zone"),
            Map.entry("java.util.OptionalInt", "Optional<Integer>"),
            Map.entry("java.util.OptionalLong", "Optional<Long>"),
            Map.entry("java.util.OptionalDouble", "Optional<Double>"));

    private final Elements elements;
    private final Types types;
    private final Annotations annotations;

    UnsupportedTypes(Elements elements, Types types, Annotations annotations) {
        this.elements = elements;
        this.types = types;
        this.annotations = annotations;
    }

    Problem explain(Field field, TypeMirror type) {
        return Problem.at(field.element(), message(field.label(), type));
    }

    private String message(String field, TypeMirror type) {
        String name = types.erasure(type).toString();
        if (isCollection(type)) {
            return FieldMessages.collection(field, type.toString());
        }
        if (BETTER.containsKey(name)) {
            return FieldMessages.betterType(field, name, BETTER.get(name));
        }
        if (isModel(type)) {
            String model = ((DeclaredType) type).asElement().getSimpleName().toString();
            return FieldMessages.betterType(field, model, "Ref<" + model + ">");
        }
        if (isRecord(type)) {
            return TypeMessages.record(field, type.toString());
        }
        return FieldMessages.unsupportedType(field, type.toString());
    }

    private boolean isCollection(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY || COLLECTIONS.stream().anyMatch(name -> isA(type, name));
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement supertype = elements.getTypeElement(name);
        return type.getKind() == TypeKind.DECLARED
                && types.isSubtype(types.erasure(type), types.erasure(supertype.asType()));
    }

    private static boolean isRecord(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().getKind() == ElementKind.RECORD;
    }

    private boolean isModel(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && annotations
                        .find(((DeclaredType) type).asElement(), FerroNames.MODEL)
                        .isPresent();
    }
}
