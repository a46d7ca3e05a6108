package io.ferro.tck.engine;

import io.ferro.Sql;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Statements that answer with one number. */
public final class Scalar {

    private Scalar() {}

    /**
     * {@return the first column of the first row}
     *
     * @param sql where the statement is run
     * @param statement the statement
     * @param values one for each question mark
     */
    public static long of(Sql sql, String statement, @Nullable Object... values) {
        return Objects.requireNonNull(
                sql.fetchOne(statement, values).orElseThrow().get(1, Long.class));
    }
}
