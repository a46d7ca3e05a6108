package io.ferro.ddl;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name, not quoted
 * @param type the type as the database spells it
 * @param nullable whether it takes NULL
 * @param defaultValue the default as an SQL expression, as the database spells it; null for none
 * @param generated whether the database makes the value by itself: an identity, a sequence, a generated column
 */
public record Column(
        String name,
        String type,
        boolean nullable,
        @Nullable String defaultValue,
        boolean generated) {}
