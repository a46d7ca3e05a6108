package io.ferro.ddl.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a column, cut into its name, its type and the clauses behind it.
 *
 * @param name the name as it is written
 * @param type the type as it is written, empty for none
 * @param clauses what stands behind: constraints, default, collation
 */
record ColumnDefinition(Token name, String type, List<Clause> clauses) {

    private static final Set<String> BEGINNINGS = Set.of(
            "constraint",
            "primary",
            "not",
            "null",
            "unique",
            "check",
            "default",
            "collate",
            "references",
            "generated",
            "as");

    ColumnDefinition {
        clauses = List.copyOf(clauses);
    }

    static ColumnDefinition of(TokenRun run) {
        List<Integer> starts = starts(run);
        int end = starts.isEmpty() ? run.tokens().size() : starts.get(0);
        List<Clause> clauses = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int next = n + 1 < starts.size() ? starts.get(n + 1) : run.tokens().size();
            clauses.add(Clause.of(run.sub(starts.get(n), next)));
        }
        return new ColumnDefinition(run.tokens().get(0), run.sub(1, end).text(), clauses);
    }

    private static List<Integer> starts(TokenRun run) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < run.tokens().size(); i = run.is(i, "(") ? run.closing(i) + 1 : i + 1) {
            if (begins(run, i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Some of the words also stand in the middle of a clause. */
    private static boolean begins(TokenRun run, int place) {
        String word = run.tokens().get(place).text().toLowerCase(Locale.ROOT);
        if (!BEGINNINGS.contains(word) || run.is(place - 2, "constraint")) {
            return false;
        }
        return switch (word) {
            case "null" -> !run.is(place - 1, "not", "default", "set");
            case "default" -> !run.is(place - 1, "set");
            case "not" -> !run.is(place + 1, "deferrable");
            case "as" -> !run.is(place - 1, "always");
            default -> true;
        };
    }

    /** {@return the clause of a kind} */
    Optional<Clause> clause(String kind) {
        return clauses.stream().filter(clause -> clause.kind().equals(kind)).findFirst();
    }

    /** {@return the same with another clause of a kind, or without one} */
    ColumnDefinition with(String kind, @Nullable String text) {
        List<Clause> changed = new ArrayList<>(clauses);
        changed.removeIf(clause -> clause.kind().equals(kind));
        if (text != null) {
            changed.add(Clause.of(new TokenRun(text, Tokens.of(text))));
        }
        return new ColumnDefinition(name, type, changed);
    }

    ColumnDefinition withType(String other) {
        return new ColumnDefinition(name, other, clauses);
    }

    /** {@return the definition as it is written} */
    String text() {
        return name.text()
                + (type.isEmpty() ? "" : " " + type)
                + clauses.stream().map(clause -> " " + clause.run().text()).collect(Collectors.joining());
    }
}
