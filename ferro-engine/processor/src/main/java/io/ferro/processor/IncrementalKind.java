package io.ferro.processor;

import java.util.Set;

/**
 * Tells Gradle how little has to be processed again after a change. Gradle hands unchanged models to the compiler as class files, in
 * which compilers before JDK 22 do not see the annotations on types, {@code @Nullable} among them: there, everything is processed.
 */
final class IncrementalKind {

    private static final int READS_TYPE_ANNOTATIONS = 22;

    private IncrementalKind() {}

    static Set<String> options(String kind) {
        return options(kind, Runtime.version().feature());
    }

    static Set<String> options(String kind, int compiler) {
        return compiler < READS_TYPE_ANNOTATIONS ? Set.of() : Set.of("org.gradle.annotation.processing." + kind);
    }
}
