package io.ferro.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a developer restricts a run to. */
final class Selection {

    private Selection() {}

    /**
     * {@return the constants that a system property names, all if it names none}
     *
     * @param property such as {@code bench.workloads}, whose value is for example {@code find,insert_10000}
     */
    static <E extends Enum<E>> Set<E> of(Class<E> type, String property) {
        String names = System.getProperty(property, "");
        return names.isBlank()
                ? EnumSet.allOf(type)
                : Stream.of(names.split(",", -1))
                        .map(name -> Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
