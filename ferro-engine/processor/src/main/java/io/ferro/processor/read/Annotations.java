package io.ferro.processor.read;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Finds annotations by name. */
public final class Annotations {

    private final Elements elements;
    private final NullableNotes notes;

    /** Makes a reader that looks at annotations only. */
    public Annotations(Elements elements) {
        this(elements, Set.of());
    }

    /**
     * Makes a reader.
     *
     * @param elements the compiler's
     * @param sources the qualified names of the top-level types that are compiled now
     */
    public Annotations(Elements elements, Set<String> sources) {
        this.elements = elements;
        this.notes = new NullableNotes(elements, sources);
    }

    /**
     * {@return the annotation of an element, empty when it has none of that name}
     *
     * @param element the element
     * @param annotation the annotation's qualified name
     */
    public Optional<AnnotationUse> find(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> type(mirror).getQualifiedName().contentEquals(annotation))
                .findFirst()
                .map(this::use);
    }

    /** {@return the annotations of an element with this name, those inside a container {@code List} included} */
    List<AnnotationUse> findRepeated(Element element, String annotation) {
        Stream<AnnotationUse> contained = find(element, annotation + ".List").stream()
                .flatMap(container -> container.annotations("value").stream())
                .map(this::use);
        return Stream.concat(find(element, annotation).stream(), contained).toList();
    }

    /** {@return whether a field or its type has an annotation {@code Nullable}, whichever library it is from} */
    public boolean isNullable(VariableElement field) {
        return notes.name(field)
                || Stream.concat(field.getAnnotationMirrors().stream(), field.asType().getAnnotationMirrors().stream())
                        .anyMatch(mirror -> type(mirror).getSimpleName().contentEquals("Nullable"));
    }

    private AnnotationUse use(AnnotationMirror mirror) {
        return new AnnotationUse(
                mirror,
                elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                        .collect(toMap(
                                member -> member.getKey().getSimpleName().toString(), member -> member.getValue())));
    }

    private static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
