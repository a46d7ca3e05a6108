package io.ferro.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a migration would do. Immutable and thread-safe. */
public final class MigrationPlan {

    private final List<PlannedStatement> statements;
    private final List<PlannedStatement> script;
    private final List<String> left;

    private MigrationPlan(List<PlannedStatement> statements, List<PlannedStatement> script, List<String> left) {
        this.statements = List.copyOf(statements);
        this.script = List.copyOf(script);
        this.left = List.copyOf(left);
    }

    /**
     * Called by Ferro.
     *
     * @param statements what the migration runs, in this order
     * @param script the same for a tool that runs a file of SQL in a transaction
     * @param left the differences that the options leave as they are, each in plain words
     * @return the plan
     */
    public static MigrationPlan of(
            List<PlannedStatement> statements, List<PlannedStatement> script, List<String> left) {
        return new MigrationPlan(statements, script, left);
    }

    /** {@return whether there is nothing to do within the options} */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** {@return the statements in the order in which they run} */
    public List<PlannedStatement> statements() {
        return statements;
    }

    /** {@return the differences between models and database that the options leave as they are, each in plain words} */
    public List<String> left() {
        return left;
    }

    /** {@return the plan as a script: each statement with its reason as a comment before it; empty for an empty plan} */
    public String sql() {
        return script.stream().map(statement -> statement + "\n").collect(Collectors.joining("\n"));
    }

    /**
     * Writes the plan as the next versioned migration of Flyway, for example {@code V3__add_reviews.sql} beside {@code V2_1__x.sql}.
     * An existing file is never overwritten.
     *
     * @param directory where the migrations are; created when it is missing
     * @param description what the migration does, in a few words
     * @return the new file; empty when the plan is empty, and then nothing is written
     * @throws UncheckedIOException if the directory cannot be read or the file not written
     */
    public Optional<Path> writeFlyway(Path directory, String description) {
        if (isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FlywayFile.write(directory, description, sql()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the script, and what is left} */
    @Override
    public String toString() {
        String done = isEmpty() ? "-- Nothing to do.\n" : sql();
        return done
                + left.stream().map(each -> "-- Left as it is: " + each + "\n").collect(Collectors.joining());
    }
}
