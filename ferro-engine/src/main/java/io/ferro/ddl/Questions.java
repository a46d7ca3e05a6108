package io.ferro.ddl;

import io.ferro.ddl.Change.ChangeType;
import java.sql.SQLException;
import java.util.Optional;

/** What the rows of a database are asked before a migration. */
public interface Questions {

    /**
     * {@return the number that a query answers with}
     *
     * @param sql the query
     * @throws SQLException as the driver does
     */
    long count(String sql) throws SQLException;

    /**
     * {@return why the values of a column cannot have another type; empty when they can}
     *
     * @param change the other type
     * @throws SQLException as the driver does
     */
    Optional<String> obstacle(ChangeType change) throws SQLException;
}
