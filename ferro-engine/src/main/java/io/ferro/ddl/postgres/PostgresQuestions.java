package io.ferro.ddl.postgres;

import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Questions;
import io.ferro.dialect.Dialect;
import io.ferro.error.SchemaErrors;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Values survive another type when each of them, converted and converted back, is what it was. */
final class PostgresQuestions implements Questions {

    /** These have no equality. */
    private static final Set<String> COMPARED_AS_TEXT = Set.of("json", "xml");

    private final Dialect dialect;
    private final Probe probe;

    PostgresQuestions(Dialect dialect, Probe probe) {
        this.dialect = dialect;
        this.probe = probe;
    }

    @Override
    public long count(String sql) throws SQLException {
        return probe.count(sql);
    }

    @Override
    public Optional<String> obstacle(ChangeType change) throws SQLException {
        String from = change.from().type();
        String to = change.to().type();
        String column = dialect.quote(change.to().name());
        String thereAndBack = Conversion.of(Conversion.of(column, from, to), to, from);
        String asText = COMPARED_AS_TEXT.contains(from) ? "::text" : "";
        try {
            long rows = probe.count("select count(*) from "
                    + dialect.table(change.table().schema(), change.table().name()) + " where (" + thereAndBack + ")"
                    + asText + " is distinct from " + column + asText);
            return rows == 0
                    ? Optional.empty()
                    : Optional.of(SchemaErrors.lossy(change.table(), change.to().name(), from, to, rows));
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (!state.startsWith("22") && !state.startsWith("42")) {
                throw e;
            }
            // The server's own words would show a value.
            String why = state.startsWith("22") ? "there is a value that does not fit, SQLSTATE " : "SQLSTATE ";
            return Optional.of(
                    SchemaErrors.notConvertible(change.table(), change.to().name(), from, to, why + state));
        }
    }
}
