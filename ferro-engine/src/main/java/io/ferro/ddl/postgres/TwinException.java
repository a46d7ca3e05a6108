package io.ferro.ddl.postgres;

import io.ferro.ddl.TableName;
import java.sql.SQLException;

/** The server refused the twin of a table. */
final class TwinException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TableName table;
    private final SQLException error;

    TwinException(TableName table, SQLException error) {
        super(error);
        this.table = table;
        this.error = error;
    }

    TableName table() {
        return table;
    }

    SQLException error() {
        return error;
    }
}
