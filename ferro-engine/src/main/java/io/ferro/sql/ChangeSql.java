package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.TableDescriptor;
import java.util.List;

/** The statements that change or delete the rows of a query. Immutable and thread-safe. */
public final class ChangeSql {

    private final Dialect dialect;
    private final SqlTexts texts;
    private final TableDescriptor model;
    private final String table;
    private final String update;

    /**
     * Prepares for writing statements.
     *
     * @param dialect the dialect
     * @param texts the texts of the statements about the model
     * @param model the model's table, which has a key where its rows are changed
     */
    ChangeSql(Dialect dialect, SqlTexts texts, TableDescriptor model) {
        this.dialect = dialect;
        this.texts = texts;
        this.model = model;
        table = dialect.table(model.schema(), model.name());
        update = "update " + table + " set ";
    }

    /**
     * {@return the statement that changes the rows}
     *
     * @param query which rows
     * @param assignments what becomes of their columns
     */
    public SqlText update(QuerySpec<?> query, List<AssignmentNode> assignments) {
        return rows(new SqlRenderer(dialect, texts, model, update).set(assignments), query)
                .finish();
    }

    /**
     * {@return the statement that deletes the rows}
     *
     * @param query which rows
     */
    public SqlText delete(QuerySpec<?> query) {
        return deletion(query).finish();
    }

    /**
     * {@return the statement that deletes the rows and returns their keys}
     *
     * @param query which rows
     */
    public SqlText deleteReturning(QuerySpec<?> query) {
        return deletion(query).finish(" returning " + keys());
    }

    private SqlRenderer deletion(QuerySpec<?> query) {
        return rows(new SqlRenderer(dialect, texts, model, "delete from " + table), query);
    }

    /**
     * A limit needs a query of its own. Its condition is asked again outside: PostgreSQL, where a row that was chosen has to be waited for,
     * looks once more at that one before it changes the row.
     */
    private SqlRenderer rows(SqlRenderer statement, QuerySpec<?> query) {
        statement.where(query);
        if (query.limit() == null && query.offset() == 0) {
            return statement;
        }
        return statement
                .then(query.where() == null ? " where " : " and ")
                .then(tuple())
                .then(" in (select " + keys() + " from " + table)
                .where(query)
                .orderBy(query)
                .slice(query)
                .then(")");
    }

    private String keys() {
        return ColumnList.of(dialect, model.keys());
    }

    private String tuple() {
        return model.keys().size() == 1 ? keys() : "(" + keys() + ")";
    }
}
