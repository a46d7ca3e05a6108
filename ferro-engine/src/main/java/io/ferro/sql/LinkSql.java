package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.JoinDescriptor;
import java.util.Collection;
import java.util.List;

/** The statements that change the rows of a join table, each for any number of links. Immutable and thread-safe. */
public final class LinkSql {

    private final Dialect dialect;
    private final JoinDescriptor join;

    /**
     * Writes statements for one side of a join table.
     *
     * @param dialect the dialect
     * @param join the join table, seen from the owner of the links
     */
    public LinkSql(Dialect dialect, JoinDescriptor join) {
        this.dialect = dialect;
        this.join = join;
    }

    /**
     * {@return the statement that adds the links that are missing}
     *
     * @param owner the key of the owner
     * @param targets the keys of what is linked with it
     */
    public SqlText insert(Object owner, Collection<?> targets) {
        String sql = "insert into " + table() + " (" + quoted(join.owner()) + ", " + quoted(join.target())
                + ") select ?, value from " + dialect.rowsOf(join.target().type())
                + " where true on conflict do nothing";
        return new SqlText(sql, List.of(value(join.owner(), owner), values(join.target(), targets)));
    }

    /**
     * {@return the statement that removes links}
     *
     * @param owner the key of the owner
     * @param targets the keys of what is linked with it
     */
    public SqlText delete(Object owner, Collection<?> targets) {
        return deletion()
                .where(new ConditionNode.And(
                        List.of(Belonging.equal(join.owner(), owner), Belonging.oneOf(join.target(), targets))))
                .finish();
    }

    /**
     * {@return the statement that removes every link of an owner}
     *
     * @param owner the key of the owner
     */
    public SqlText deleteAll(Object owner) {
        return deletion().where(Belonging.equal(join.owner(), owner)).finish();
    }

    private SqlRenderer deletion() {
        // Links change rarely: nobody keeps the text.
        return new SqlRenderer(dialect, new SqlTexts(), join.table(), "delete from " + table());
    }

    private String table() {
        return dialect.table(join.table().schema(), join.table().name());
    }

    private String quoted(ColumnDescriptor<?> column) {
        return dialect.quote(column.name());
    }

    @SuppressWarnings("unchecked")
    private static <T> SqlText.Binding value(ColumnDescriptor<T> column, Object key) {
        return (sink, parameter) -> column.type().write(sink, parameter, (T) key);
    }

    @SuppressWarnings("unchecked")
    private <T> SqlText.Binding values(ColumnDescriptor<T> column, Collection<?> keys) {
        String list = dialect.listOf(column.type(), (Collection<? extends T>) keys);
        return (sink, parameter) -> sink.setString(parameter, list);
    }
}
