package io.ferro.ddl.sqlite;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table, or a clause of a column's definition.
 *
 * @param name its name, null for none
 * @param kind its first word behind the name, in lower case
 * @param run all of it
 */
record Clause(@Nullable String name, String kind, TokenRun run) {

    static Clause of(TokenRun run) {
        boolean named = run.is(0, "constraint");
        String kind = run.tokens().get(named ? 2 : 0).text().toLowerCase(Locale.ROOT);
        return new Clause(named ? run.tokens().get(1).name() : null, kind, run);
    }

    /** {@return whether it may be about a column of its own table} Its name and what it refers to are other names. */
    boolean mentions(String column) {
        int references = run.find("references");
        return run.sub(name == null ? 0 : 2, references < 0 ? run.tokens().size() : references)
                .mentions(column);
    }
}
