package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.error.ValueErrors;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.AssignmentNode.Calculation;
import io.ferro.spi.AssignmentNode.Coalesce;
import io.ferro.spi.AssignmentNode.ColumnCalculation;
import io.ferro.spi.AssignmentNode.Copy;
import io.ferro.spi.AssignmentNode.Value;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.UnsuitableValueException;
import java.util.ArrayList;
import java.util.List;

/** Writes the assignments of an update. Not thread-safe; used once. */
final class AssignmentSql {

    private final Dialect dialect;
    private final List<String> parts = new ArrayList<>();
    private final List<SqlText.Binding> bindings = new ArrayList<>();

    AssignmentSql(Dialect dialect) {
        this.dialect = dialect;
    }

    AssignmentSql assign(List<AssignmentNode> assignments) {
        assignments.forEach(this::assign);
        return this;
    }

    /** Counts the change of the row; where it was not counted yet, it begins as for a new row. */
    AssignmentSql raise(ColumnDescriptor<? extends Number> version) {
        String held = quoted(version);
        parts.add(held + " = case when " + held + " < " + LargestVersion.of(version) + " then " + held
                + " + 1 else 1 end");
        return this;
    }

    /** {@return the beginning of the statement} */
    SqlText behind(String beginning) {
        return new SqlText(beginning + String.join(", ", parts), bindings);
    }

    private void assign(AssignmentNode node) {
        parts.add(quoted(node.column()) + " = " + value(node));
    }

    private String value(AssignmentNode node) {
        if (node instanceof Value<?> value) {
            return value(value);
        }
        if (node instanceof Coalesce<?> coalesce) {
            return "coalesce(" + quoted(coalesce.column()) + ", " + value(coalesce) + ")";
        }
        if (node instanceof Calculation<?> calculation) {
            return dialect.calculation(calculation.operator(), calculation.column(), number(calculation));
        }
        if (node instanceof ColumnCalculation calculation) {
            return dialect.calculation(calculation.operator(), calculation.column(), quoted(calculation.other()));
        }
        return node instanceof Copy copy ? quoted(copy.source()) : "null";
    }

    private <T> String value(Value<T> value) {
        return parameter(value.column(), value.column().type(), value.value());
    }

    private <T> String value(Coalesce<T> coalesce) {
        return parameter(coalesce.column(), coalesce.column().type(), coalesce.value());
    }

    private <T> String number(Calculation<T> calculation) {
        return parameter(calculation.column(), calculation.type(), calculation.number());
    }

    private <T> String parameter(ColumnDescriptor<?> column, ColumnType<T> type, T value) {
        bindings.add((sink, parameter) -> {
            try {
                type.write(sink, parameter, value);
            } catch (UnsuitableValueException e) {
                throw ValueErrors.unwritable(
                        "The value that \"" + column.property() + "\" is set to", column.name(), e);
            }
        });
        return "?";
    }

    private String quoted(ColumnDescriptor<?> column) {
        return dialect.quote(column.name());
    }
}
