package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what results say about each promise. Immutable. */
final class Verdicts {

    private final List<Result> results;
    private final boolean complete;

    /**
     * Decides about what is in a list.
     *
     * @param complete whether the list is of a build that ran all tests
     */
    Verdicts(List<Result> results, boolean complete) {
        this.results = results;
        this.complete = complete;
    }

    /** What is known about a promise on a database. A promise that needs none is known in the first column. */
    State of(Row row, Database column) {
        if (!row.needsDatabase()) {
            return column == Database.SQLITE ? of(row) : State.NOT_APPLICABLE;
        }
        return row.databases().contains(column)
                ? state(results.stream()
                        .filter(result -> result.id().equals(row.id()))
                        .filter(result ->
                                result.database().filter(column::equals).isPresent())
                        .map(Result::outcome)
                        .collect(Collectors.toSet()))
                : State.NOT_APPLICABLE;
    }

    /** What is known about a promise that needs no database: any test proves it, wherever it ran. */
    private State of(Row row) {
        return state(results.stream()
                .filter(result -> result.id().equals(row.id()))
                .map(Result::outcome)
                .collect(Collectors.toSet()));
    }

    private State state(Set<Outcome> outcomes) {
        if (outcomes.contains(Outcome.FAILED) || outcomes.contains(Outcome.ABORTED)) {
            return State.OPEN;
        }
        if (outcomes.contains(Outcome.SKIPPED) || outcomes.isEmpty()) {
            return complete ? State.OPEN : State.NOT_RUN;
        }
        return State.PROVED;
    }
}
