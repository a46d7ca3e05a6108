package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.Grouping;
import io.ferro.spi.JoinDescriptor;
import io.ferro.spi.Projection;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.TableDescriptor;

/** The statements that read the rows of queries for one model. Thread-safe. */
public final class QuerySql {

    private static final String LINKED_BY = "\"ferro_owner\"";
    private static final String LINKED_TO = "\"ferro_target\"";

    private final Dialect dialect;
    private final SqlTexts texts;
    private final TableDescriptor model;
    private final String table;
    private final String select;
    private final String selectOne;
    private final String selectCount;
    private final String selectDistinct;
    private final String selectLinked;
    private final String key;

    /**
     * Prepares for writing statements.
     *
     * @param dialect the dialect
     * @param texts the texts of the statements about the model
     * @param model the model's table
     */
    QuerySql(Dialect dialect, SqlTexts texts, TableDescriptor model) {
        this.dialect = dialect;
        this.texts = texts;
        this.model = model;
        table = dialect.table(model.schema(), model.name());
        String columns = ColumnList.of(dialect, model.columns());
        select = "select " + columns + " from " + table;
        selectOne = "select 1 from " + table;
        selectCount = "select count(*) from " + table;
        selectDistinct = "select distinct " + columns + " from " + table;
        selectLinked = "select " + columns + ", " + LINKED_BY + " from " + table;
        key = ColumnList.of(dialect, model.keys());
    }

    /**
     * {@return the statement that selects the rows of a query}
     *
     * @param query the query
     */
    public SqlText select(QuerySpec<?> query) {
        return new SqlRenderer(dialect, texts, model, query.distinct() ? selectDistinct : select)
                .where(query)
                .orderBy(query)
                .slice(query)
                .lock(query)
                .finish();
    }

    /**
     * {@return the statement that selects the rows that are linked with others: the columns of the model, then the key of the other}
     *
     * @param join the join table, whose target is this model
     * @param where the condition on its owner
     */
    public SqlText selectLinked(JoinDescriptor join, ConditionNode where) {
        String links = " join (select " + dialect.quote(join.owner().name()) + " as " + LINKED_BY + ", "
                + dialect.quote(join.target().name()) + " as " + LINKED_TO + " from "
                + dialect.table(join.table().schema(), join.table().name());
        return new SqlRenderer(dialect, texts, join.table(), selectLinked + links)
                .where(QuerySpec.everything().withWhere(where))
                .finish(") as \"ferro_link\" on " + LINKED_TO + " = " + key);
    }

    /**
     * {@return the statement that counts the rows of a query}
     *
     * @param query the query
     */
    public SqlText count(QuerySpec<?> query) {
        if (!isNarrowed(query)) {
            return new SqlRenderer(dialect, texts, model, selectCount)
                    .where(query)
                    .finish();
        }
        return new SqlRenderer(
                        dialect,
                        texts,
                        model,
                        "select count(*) from (" + (query.distinct() ? selectDistinct : selectOne))
                .where(query)
                .slice(query)
                .finish(") as counted");
    }

    /** {@return whether the rows of a query are fewer than those that meet its condition} */
    private static boolean isNarrowed(QuerySpec<?> query) {
        return query.limit() != null || query.offset() > 0 || query.distinct();
    }

    /**
     * {@return the statement that counts the groups of a query}
     *
     * @param query the query
     * @param grouping the groups
     */
    public SqlText count(QuerySpec<?> query, Grouping grouping) {
        return new SqlRenderer(dialect, texts, model, "select count(*) from (" + selectOne)
                .where(query)
                .groupBy(grouping)
                .slice(query)
                .finish(") as counted");
    }

    /**
     * {@return the statement that selects columns of the rows or of the groups of a query, or one row of aggregates}
     *
     * @param query the query
     * @param projection what is selected
     */
    public SqlText select(QuerySpec<?> query, Projection<?> projection) {
        Grouping grouping = projection.grouping();
        if (grouping == null && projection.aggregates()) {
            return aggregate(query, new SqlRenderer(dialect, texts, model, "select ").columns(projection));
        }
        SqlRenderer renderer = new SqlRenderer(dialect, texts, model, query.distinct() ? "select distinct " : "select ")
                .columns(projection)
                .from(table)
                .where(query);
        return (grouping == null ? renderer : renderer.groupBy(grouping))
                .orderBy(query)
                .slice(query)
                .finish();
    }

    private SqlText aggregate(QuerySpec<?> query, SqlRenderer beginning) {
        return isNarrowed(query)
                ? beginning
                        .from("(" + (query.distinct() ? selectDistinct : select))
                        .where(query)
                        .orderBy(query)
                        .slice(query)
                        .finish(") as selected")
                : beginning.from(table).where(query).finish();
    }

    /**
     * {@return the statement that returns a row where the query has one}
     *
     * @param query the query
     */
    public SqlText exists(QuerySpec<?> query) {
        SqlRenderer rows =
                new SqlRenderer(dialect, texts, model, query.distinct() ? selectDistinct : selectOne).where(query);
        return query.limit() == null && query.offset() == 0
                ? rows.finish(" limit 1")
                : rows.slice(query.limit() == null ? query.withLimit(1) : query).finish();
    }
}
