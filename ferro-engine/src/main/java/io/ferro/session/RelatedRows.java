package io.ferro.session;

import io.ferro.model.Ref;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.JoinDescriptor;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import io.ferro.sql.Belonging;
import io.ferro.sql.ModelSql;
import io.ferro.sql.SqlText;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one model that are related to any of several keys, and hands out each with the key that it is related to.
 *
 * @param <M> the model
 */
final class RelatedRows<M> {

    private final Rows<M> rows;
    private final TableDescriptor table;
    private final ModelSql sql;

    RelatedRows(Rows<M> rows, TableDescriptor table, ModelSql sql) {
        this.rows = rows;
        this.table = table;
        this.sql = sql;
    }

    /** Reads the rows that have one of these keys themselves. */
    void withKey(Collection<?> keys, BiConsumer<Object, M> taker) {
        referring(table.keys().get(0), keys, taker);
    }

    /** Reads the rows that hold one of these keys in a column of theirs. */
    void referring(ColumnDescriptor<?> column, Collection<?> keys, BiConsumer<Object, M> taker) {
        if (!keys.isEmpty()) {
            SqlText text = sql.queries().select(QuerySpec.everything().withWhere(Belonging.oneOf(column, keys)));
            each(text, column, table.columns().indexOf(column) + 1, taker);
        }
    }

    /** {@return what a column refers to where no other one does, else null} */
    private @Nullable Class<?> onlyTarget(ColumnDescriptor<?> column) {
        ReferenceDescriptor reference = column.reference();
        if (reference == null) {
            return null;
        }
        long referring = table.columns().stream()
                .map(ColumnDescriptor::reference)
                .filter(other -> other != null && other.target() == reference.target())
                .count();
        return referring == 1 ? reference.target() : null;
    }

    /** Reads the rows that a join table links with one of these keys. */
    void linked(JoinDescriptor join, Collection<?> keys, BiConsumer<Object, M> taker) {
        if (!keys.isEmpty()) {
            SqlText text = sql.queries().selectLinked(join, Belonging.oneOf(join.owner(), keys));
            each(text, join.owner(), table.columns().size() + 1, taker);
        }
    }

    /**
     * Reads the rows of a statement.
     *
     * @param column what relates them
     * @param place its place; behind the columns of the model where a join brings it, and rows once for each link
     */
    private void each(SqlText text, ColumnDescriptor<?> column, int place, BiConsumer<Object, M> taker) {
        boolean joined = place > table.columns().size();
        @Nullable Class<?> target = joined ? null : onlyTarget(column);
        rows.read(text, result -> {
            ColumnSource row = rows.source(result);
            RowReader<M> reader = rows.reader(joined);
            while (result.next()) {
                M instance = reader.instance(row);
                Ref<?> read = target == null ? null : reader.refTo(target);
                Object key = read == null ? column.type().read(row, place) : read.id(Object.class);
                if (key != null) {
                    taker.accept(key, instance);
                }
            }
            return true;
        });
    }
}
