package io.ferro.session;

import io.ferro.page.Keyset;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import io.ferro.query.Sort;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.QuerySpec;
import io.ferro.sql.ModelSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Reads one page of a query.
 *
 * @param <M> the model
 */
final class Pages<M> {

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final DefaultSession session;
    private final Rows<M> rows;

    Pages(ModelDescriptor<M> model, ModelSql sql, DefaultSession session, Rows<M> rows) {
        this.model = model;
        this.sql = sql;
        this.session = session;
        this.rows = rows;
    }

    Page<M> read(QuerySpec<M> query, PageRequest request) {
        OptionalInt number = request.number();
        return number.isPresent() ? numbered(query, number.getAsInt(), request.size()) : behind(query, request);
    }

    private Page<M> numbered(QuerySpec<M> query, int number, int size) {
        long before = (number - 1L) * size;
        long total = rows.count(query);
        List<Sort<M>> order = Keyset.total(query.sorts(), model.table());
        List<M> items = rows.all(query.withSorts(order).withLimit(size).withOffset(before));
        Optional<PageRequest> next =
                before + size < total ? Optional.of(PageRequest.number(number + 1, size)) : Optional.empty();
        return new Page<>(items, next, OptionalLong.of(total));
    }

    /** One row more than asked for is read, and not made an instance of: it tells whether there is a next page. */
    private Page<M> behind(QuerySpec<M> query, PageRequest request) {
        Keyset<M> keyset =
                new Keyset<>(model, query.sorts(), session.connection().dialect());
        QuerySpec<M> asked = request.cursor()
                .map(cursor -> narrowed(query, keyset.after(cursor)))
                .orElse(query)
                .withSorts(keyset.order())
                .withLimit(request.size() + 1L);
        Page<M> page = rows.read(sql.queries().select(asked), result -> page(result, keyset, request.size()));
        rows.loadRelations(page.items(), query);
        return page;
    }

    private Page<M> page(ResultSet result, Keyset<M> keyset, int size) throws SQLException {
        ColumnSource row = rows.source(result);
        List<M> items = new ArrayList<>();
        RowReader<M> reader = rows.reader(false);
        String cursor = "";
        while (result.next()) {
            if (items.size() == size) {
                return new Page<>(items, Optional.of(PageRequest.after(cursor, size)), OptionalLong.empty());
            }
            items.add(reader.instance(row));
            if (items.size() == size) {
                cursor = keyset.cursor(row);
            }
        }
        return new Page<>(items, Optional.empty(), OptionalLong.empty());
    }

    private QuerySpec<M> narrowed(QuerySpec<M> query, ConditionNode behind) {
        ConditionNode where = query.where();
        return query.withWhere(where == null ? behind : new ConditionNode.And(List.of(where, behind)));
    }
}
