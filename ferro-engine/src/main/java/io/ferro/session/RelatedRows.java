package io.ferro.session;

import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.JoinDescriptor;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.TableDescriptor;
import io.ferro.sql.Belonging;
import io.ferro.sql.ModelSql;
import io.ferro.sql.SqlText;
import java.util.Collection;
import java.util.function.BiConsumer;

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
            SqlText text = sql.select(QuerySpec.everything().withWhere(Belonging.oneOf(column, keys)));
            each(text, column, table.columns().indexOf(column) + 1, taker);
        }
    }

    /** Reads the rows that a join table links with one of these keys. */
    void linked(JoinDescriptor join, Collection<?> keys, BiConsumer<Object, M> taker) {
        if (!keys.isEmpty()) {
            SqlText text = sql.selectLinked(join, Belonging.oneOf(join.owner(), keys));
            each(text, join.owner(), table.columns().size() + 1, taker);
        }
    }

    private void each(SqlText text, ColumnDescriptor<?> column, int place, BiConsumer<Object, M> taker) {
        rows.read(text, result -> {
            ColumnSource row = rows.source(result);
            RowReader<M> reader = rows.reader();
            while (result.next()) {
                Object key = column.type().read(row, place);
                if (key != null) {
                    taker.accept(key, reader.instance(row));
                }
            }
            return true;
        });
    }
}
