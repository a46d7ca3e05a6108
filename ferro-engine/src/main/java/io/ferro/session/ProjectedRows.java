package io.ferro.session;

import io.ferro.error.QueryErrors;
import io.ferro.error.ValueErrors;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.Projection;
import io.ferro.spi.Projection.Column;
import io.ferro.spi.UnsuitableValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes objects of selected columns. */
final class ProjectedRows<R extends @Nullable Object> {

    private final ModelDescriptor<?> model;
    private final Projection<R> projection;

    ProjectedRows(ModelDescriptor<?> model, Projection<R> projection) {
        this.model = model;
        this.projection = projection;
    }

    List<R> all(ResultSet result, ColumnSource row) throws SQLException {
        List<R> objects = new ArrayList<>();
        while (result.next()) {
            objects.add(made(values(row)));
        }
        return objects;
    }

    private @Nullable Object[] values(ColumnSource row) throws SQLException {
        List<Column<?>> columns = projection.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(columns.get(i), row, i + 1);
        }
        return values;
    }

    private @Nullable Object value(Column<?> column, ColumnSource row, int place) throws SQLException {
        try {
            return column.type().read(row, place);
        } catch (UnsuitableValueException e) {
            throw ValueErrors.unreadable(
                    model.model().getSimpleName() + "." + column.operand().property(),
                    column.operand().name(),
                    e);
        }
    }

    private R made(@Nullable Object[] values) {
        try {
            return projection.maker().make(values);
        } catch (NullPointerException e) {
            List<String> nulls = nulls(values);
            throw nulls.isEmpty() ? e : QueryErrors.nullForConstructor(nulls, e);
        }
    }

    private List<String> nulls(@Nullable Object[] values) {
        List<String> nulls = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                nulls.add("\"" + projection.columns().get(i).operand().property() + "\"");
            }
        }
        return nulls;
    }
}
