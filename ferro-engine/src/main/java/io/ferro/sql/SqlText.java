package io.ferro.sql;

import io.ferro.spi.ColumnSink;
import java.sql.SQLException;
import java.util.List;

/**
 * A statement with the values for its parameters. Immutable.
 *
 * @param sql the text, with a question mark for each value
 * @param bindings what sets the parameters, in order
 */
public record SqlText(String sql, List<Binding> bindings) {

    /** Sets one parameter. */
    @FunctionalInterface
    public interface Binding {

        /**
         * Sets the parameter.
         *
         * @param sink the statement
         * @param parameter the parameter's number, from 1
         * @throws SQLException as the driver does
         */
        void bind(ColumnSink sink, int parameter) throws SQLException;
    }

    /**
     * Sets every parameter.
     *
     * @param sink the statement
     * @throws SQLException as the driver does
     */
    public void bind(ColumnSink sink) throws SQLException {
        for (int i = 0; i < bindings.size(); i++) {
            bindings.get(i).bind(sink, i + 1);
        }
    }
}
