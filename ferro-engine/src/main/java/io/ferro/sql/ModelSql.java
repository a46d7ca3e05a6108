package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.TableDescriptor;

/** The statements for one model in one dialect. Thread-safe. */
public final class ModelSql {

    private final RowSql rows;
    private final QuerySql queries;
    private final UpsertSql upserts;
    private final ChangeSql changes;

    /**
     * Writes the statements that never change.
     *
     * @param dialect the dialect
     * @param model the model's table
     */
    public ModelSql(Dialect dialect, TableDescriptor model) {
        SqlTexts texts = new SqlTexts();
        rows = new RowSql(dialect, model);
        queries = new QuerySql(dialect, texts, model);
        upserts = new UpsertSql(dialect, model, rows.insert(), rows.insertGenerated());
        changes = new ChangeSql(dialect, texts, model);
    }

    /** {@return the statements that read and write single rows} */
    public RowSql rows() {
        return rows;
    }

    /** {@return the statements that read the rows of a query} */
    public QuerySql queries() {
        return queries;
    }

    /** {@return the statements that insert a row or meet the one that is there} */
    public UpsertSql upserts() {
        return upserts;
    }

    /** {@return the statements that change or delete the rows of a query} */
    public ChangeSql changes() {
        return changes;
    }
}
