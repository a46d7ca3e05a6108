package io.ferro.page;

import io.ferro.dialect.Dialect;
import io.ferro.error.PageErrors;
import io.ferro.query.Sort;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.TableDescriptor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An order in which no two rows are equal, because the key decides last, and the places in it. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class Keyset<M> {

    private final TableDescriptor table;
    private final List<Sort<M>> order;
    private final List<ColumnDescriptor<?>> columns;
    private final List<ColumnType<?>> types;

    /**
     * Makes the order.
     *
     * @param model the model
     * @param sorts the order that was asked for
     * @param dialect knows how values have to be compared that were read
     * @throws io.ferro.ConfigurationException if the model has no key, or a column no order
     */
    public Keyset(ModelDescriptor<M> model, List<Sort<M>> sorts, Dialect dialect) {
        table = model.table();
        if (table.keys().isEmpty()) {
            throw PageErrors.noKey(model.model());
        }
        order = total(sorts, table);
        columns = order.stream()
                .<ColumnDescriptor<?>>map(sort -> column(model, sort))
                .toList();
        types = columns.stream()
                .<ColumnType<?>>map(column -> dialect.comparedAs(column.type()))
                .toList();
    }

    private static ColumnDescriptor<?> column(ModelDescriptor<?> model, Sort<?> sort) {
        if (sort.operand() instanceof ColumnDescriptor<?> column && ValueText.knows(column.type())) {
            return column;
        }
        throw PageErrors.noOrder(model.model(), sort.operand().property());
    }

    /**
     * {@return an order that goes on with the key, in the direction of the last sort: an index that serves the sorts serves the key too}
     *
     * @param <M> the model
     * @param sorts the order that was asked for
     * @param table the table
     */
    public static <M> List<Sort<M>> total(List<Sort<M>> sorts, TableDescriptor table) {
        List<Sort<M>> order = new ArrayList<>();
        sorts.forEach(sort -> add(sort, order));
        boolean descending = !sorts.isEmpty() && sorts.get(sorts.size() - 1).isDescending();
        table.keys().forEach(key -> add(Sort.by(key, descending), order));
        return List.copyOf(order);
    }

    /** A column that decided before decides nothing more. */
    private static <M> void add(Sort<M> sort, List<Sort<M>> order) {
        if (order.stream().noneMatch(known -> known.operand().equals(sort.operand()))) {
            order.add(sort);
        }
    }

    /** {@return the order} */
    public List<Sort<M>> order() {
        return order;
    }

    /**
     * {@return the text that stands for the place of a row}
     *
     * @param row the row, selected with every column of the table
     * @throws SQLException as the driver does
     */
    public String cursor(ColumnSource row) throws SQLException {
        List<ColumnDescriptor<?>> selected = table.columns();
        List<@Nullable Object> values = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            values.add(types.get(place).read(row, selected.indexOf(columns.get(place)) + 1));
        }
        return Cursor.write(description(), values);
    }

    /**
     * {@return the condition on the rows behind a place}
     *
     * @param cursor the text that stands for it, from anywhere
     * @throws io.ferro.InvalidCursorException if it is none of this order
     */
    public ConditionNode after(String cursor) {
        List<@Nullable Object> values = Cursor.read(cursor, description(), types);
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place) == null && !columns.get(place).nullable()) {
                throw PageErrors.invalidCursor();
            }
        }
        return new Behind(order, types, values).condition();
    }

    private String description() {
        return order.stream()
                .map(sort -> sort.operand().name()
                        + (sort.isDescending() ? " desc" : " asc")
                        + (sort.isNullsFirst() ? " first" : " last"))
                .collect(Collectors.joining("\n", table.label() + "\n", "\n"));
    }
}
