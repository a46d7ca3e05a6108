package io.ferro.sql;

import io.ferro.error.ValueErrors;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ConditionNode.Comparison;
import io.ferro.spi.Operand;
import io.ferro.spi.UnsuitableValueException;
import java.sql.SQLException;

/**
 * Sets a parameter that a column is compared with.
 *
 * @param comparison the comparison
 * @param <T> the type of the value
 */
record Compared<T>(Comparison<T> comparison) implements SqlText.Binding {

    @Override
    public void bind(ColumnSink sink, int parameter) throws SQLException {
        try {
            comparison.type().write(sink, parameter, comparison.value());
        } catch (UnsuitableValueException e) {
            throw unwritable(comparison.operand(), e);
        }
    }

    static RuntimeException unwritable(Operand operand, UnsuitableValueException e) {
        return ValueErrors.unwritable(
                "The value that \"" + operand.property() + "\" is compared with", operand.name(), e);
    }
}
