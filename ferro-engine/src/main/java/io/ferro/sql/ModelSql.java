package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.TableDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements for one model in one dialect. Those that never change are written once. Immutable and thread-safe. */
public final class ModelSql {

    private final Dialect dialect;
    private final String table;
    private final String select;
    private final String find;
    private final String insert;
    private final String insertGenerated;
    private final String insertReturning;
    private final String insertDefaulted;
    private final String update;
    private final String delete;

    /**
     * Writes the statements.
     *
     * @param dialect the dialect
     * @param model the model's table
     */
    public ModelSql(Dialect dialect, TableDescriptor model) {
        this.dialect = dialect;
        table = dialect.table(model.name());
        String whereKey = " where " + each(model.keys(), " = ?", " and ");
        select = "select " + each(model.columns(), "", ", ") + " from " + table;
        find = select + whereKey;
        List<ColumnDescriptor<?>> all =
                Stream.concat(model.values().stream(), model.keys().stream()).toList();
        insert = insert(all);
        insertGenerated =
                model.values().isEmpty() ? "insert into " + table + " default values" : insert(model.values());
        List<ColumnDescriptor<?>> written =
                Stream.concat(model.keys().stream(), model.defaulted().stream()).toList();
        insertReturning = insertGenerated + " returning " + each(written, "", ", ");
        insertDefaulted = insert + " returning " + each(written, "", ", ");
        // A model with nothing but a key is updated by writing the key over itself, so that a missing row is noticed.
        update = "update " + table + " set "
                + (model.values().isEmpty()
                        ? quotedFirstKey(model) + " = " + quotedFirstKey(model)
                        : each(model.values(), " = ?", ", "))
                + whereKey;
        delete = "delete from " + table + whereKey;
    }

    private String insert(List<ColumnDescriptor<?>> columns) {
        return "insert into " + table + " (" + each(columns, "", ", ") + ") values ("
                + columns.stream().map(dialect::insertedValue).collect(Collectors.joining(", ")) + ")";
    }

    private String quotedFirstKey(TableDescriptor model) {
        return dialect.quote(model.keys().get(0).name());
    }

    private String each(List<ColumnDescriptor<?>> columns, String behind, String separator) {
        return columns.stream().map(c -> dialect.quote(c.name()) + behind).collect(Collectors.joining(separator));
    }

    /** {@return the statement that selects one row by its key} */
    public String find() {
        return find;
    }

    /** {@return the statement that inserts a row: the value columns, then the key} */
    public String insert() {
        return insert;
    }

    /** {@return the statement that inserts a row whose key the database generates: the value columns} */
    public String insertGenerated() {
        return insertGenerated;
    }

    /** {@return the same, which also returns the key and then the columns that have a default} */
    public String insertReturning() {
        return insertReturning;
    }

    /** {@return the statement of {@link #insert()}, which also returns the key and then the columns that have a default} */
    public String insertDefaulted() {
        return insertDefaulted;
    }

    /** {@return the statement that updates a row: the value columns, then the key} */
    public String update() {
        return update;
    }

    /** {@return the statement that deletes a row by its key} */
    public String delete() {
        return delete;
    }

    /**
     * {@return the statement that selects the rows of a query}
     *
     * @param query the query
     */
    public SqlText select(QuerySpec<?> query) {
        return new SqlRenderer(dialect, select)
                .where(query)
                .orderBy(query)
                .slice(query)
                .finish();
    }

    /**
     * {@return the statement that counts the rows of a query}
     *
     * @param query the query
     */
    public SqlText count(QuerySpec<?> query) {
        if (query.limit() == null && query.offset() == 0) {
            return new SqlRenderer(dialect, "select count(*) from " + table)
                    .where(query)
                    .finish();
        }
        return new SqlRenderer(dialect, "select count(*) from (select 1 from " + table)
                .where(query)
                .slice(query)
                .finish(") as counted");
    }

    /**
     * {@return the statement that returns a row where the query has one}
     *
     * @param query the query
     */
    public SqlText exists(QuerySpec<?> query) {
        QuerySpec<?> one = new QuerySpec<>(
                query.where(), List.of(), query.limit() == null ? Long.valueOf(1) : query.limit(), query.offset());
        return new SqlRenderer(dialect, "select 1 from " + table)
                .where(one)
                .slice(one)
                .finish();
    }
}
