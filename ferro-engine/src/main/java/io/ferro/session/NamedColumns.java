package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.error.ValueErrors;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.UnsuitableValueException;
import java.util.List;
import java.util.stream.Stream;

/** Says of which field a value was that could not be read or written. */
final class NamedColumns {

    private NamedColumns() {}

    /** {@return the error for a row with all columns, the first of which has the number 1} */
    static FerroException unreadable(ModelDescriptor<?> model, UnsuitableValueException error) {
        ColumnDescriptor<?> column = model.table().columns().get(error.place() - 1);
        return ValueErrors.unreadable(label(model, column), column.name(), error);
    }

    /** {@return the error for a row of the written columns, the first of which has the number 1, then the key} */
    static FerroException unwritable(ModelDescriptor<?> model, UnsuitableValueException error) {
        return unwritable(
                model,
                1,
                Stream.concat(model.table().written().stream(), model.table().keys().stream())
                        .toList(),
                error);
    }

    /** {@return the error for a statement with these columns, the first of which has a given number} */
    static FerroException unwritable(
            ModelDescriptor<?> model, int first, List<ColumnDescriptor<?>> columns, UnsuitableValueException error) {
        ColumnDescriptor<?> column = columns.get(error.place() - first);
        return ValueErrors.unwritable(label(model, column), column.name(), error);
    }

    private static String label(ModelDescriptor<?> model, ColumnDescriptor<?> column) {
        return model.model().getSimpleName() + "." + column.property();
    }
}
