package io.ferro.processor.spec;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotation on the field that counts the changes of a row. */
public final class VersionMark {

    private static final Set<String> OURS = Set.of("io.ferro.model.Version");

    /** What is easily imported instead, and would then have no effect. */
    private static final Set<String> OTHERS = Set.of("jakarta.persistence.Version", "javax.persistence.Version");

    private VersionMark() {}

    static boolean isOn(Element field) {
        return find(field, OURS).isPresent();
    }

    /** {@return the annotation of that name of another library, empty when the field has none} */
    public static Optional<? extends AnnotationMirror> other(Element field) {
        return find(field, OTHERS);
    }

    private static Optional<? extends AnnotationMirror> find(Element field, Set<String> names) {
        return field.getAnnotationMirrors().stream()
                .filter(mirror -> names.contains(mirror.getAnnotationType().toString()))
                .findFirst();
    }
}
