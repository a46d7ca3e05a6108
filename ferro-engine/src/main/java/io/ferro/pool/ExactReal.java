package io.ferro.pool;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/** Reads a floating point number from text to the last bit, which SQLite's own conversion does not promise. */
final class ExactReal extends Function {

    static final String NAME = "ferro_real";

    private ExactReal() {}

    static void register(Connection connection) throws SQLException {
        Function.create(connection, NAME, new ExactReal(), 1, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        double value = Double.parseDouble(text);
        if (Double.isNaN(value)) {
            // As it stands in columns: the number would become NULL.
            result(text);
        } else {
            result(value);
        }
    }
}
