package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.Questions;
import io.ferro.error.SchemaErrors;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Values survive another type as {@link ValueLoss} tells. */
final class SqliteQuestions implements Questions {

    private final CreateTableSql sql;
    private final Ask ask;

    SqliteQuestions(CreateTableSql sql, Ask ask) {
        this.sql = sql;
        this.ask = ask;
    }

    @Override
    public long count(String query) throws SQLException {
        return ask.count(query);
    }

    @Override
    public Optional<String> obstacle(ChangeType change) throws SQLException {
        String column = change.to().name();
        String type = change.to().type();
        long lost = count("select count(*) from " + sql.table(change.table()) + " where "
                + ValueLoss.condition(sql.list(List.of(column)), type));
        return lost == 0
                ? Optional.empty()
                : Optional.of(
                        SchemaErrors.lossy(change.table(), column, change.from().type(), type, lost));
    }
}
