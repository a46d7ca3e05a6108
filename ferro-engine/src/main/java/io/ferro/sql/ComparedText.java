package io.ferro.sql;

import io.ferro.spi.ColumnSink;
import io.ferro.spi.Operand;
import io.ferro.spi.UnsuitableValueException;
import java.sql.SQLException;

/**
 * Sets a parameter that is a text, whatever the type of the column that is compared with it: a pattern, or a list of values.
 *
 * @param operand what is compared
 * @param text the text
 */
record ComparedText(Operand operand, String text) implements SqlText.Binding {

    @Override
    public void bind(ColumnSink sink, int parameter) throws SQLException {
        try {
            sink.setString(parameter, text);
        } catch (UnsuitableValueException e) {
            throw Compared.unwritable(operand, e);
        }
    }
}
