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
import java.util.List;

/** Writes the assignments of an update. Not thread-safe; used once. */
final class AssignmentSql {

    private final Dialect dialect;
    private final StringBuilder sql;
    private final List<SqlText.Binding> bindings;
    private String separator = "";

    /**
     * Goes on after the word {@code set}.
     *
     * @param sql the statement, which has no parameters yet
     * @param bindings takes the values
     */
    AssignmentSql(Dialect dialect, StringBuilder sql, List<SqlText.Binding> bindings) {
        this.dialect = dialect;
        this.sql = sql;
        this.bindings = bindings;
    }

    void assign(List<AssignmentNode> assignments) {
        assignments.forEach(node -> set(node.column(), value(node)));
    }

    /** Counts the change of the row; where it was not counted yet, it begins as for a new row. */
    void raise(ColumnDescriptor<? extends Number> version) {
        String held = quoted(version);
        set(
                version,
                "case when " + held + " < " + VersionNumbers.largest(version) + " then " + held + " + 1 else 1 end");
    }

    private void set(ColumnDescriptor<?> column, String value) {
        sql.append(separator).append(quoted(column)).append(" = ").append(value);
        separator = ", ";
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
        return dialect.parameter(bindings.size());
    }

    private String quoted(ColumnDescriptor<?> column) {
        return dialect.quote(column.name());
    }
}
