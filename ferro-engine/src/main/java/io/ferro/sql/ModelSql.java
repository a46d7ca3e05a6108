package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.Grouping;
import io.ferro.spi.JoinDescriptor;
import io.ferro.spi.Projection;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.TableDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements for one model in one dialect. Those that never change are written once. Immutable and thread-safe. */
public final class ModelSql {

    private static final String LINKED_BY = "\"ferro_owner\"";
    private static final String LINKED_TO = "\"ferro_target\"";
    private static final String FIRST_VERSION = String.valueOf(VersionNumbers.FIRST);

    private final Dialect dialect;
    private final SqlTexts texts = new SqlTexts();
    private final TableDescriptor model;
    private final String table;
    private final String select;
    private final String selectOne;
    private final String selectCount;
    private final String selectDistinct;
    private final String selectLinked;
    private final String key;
    private final String find;
    private final String exists;
    private final String insert;
    private final String insertGenerated;
    private final String insertReturning;
    private final String insertDefaulted;
    private final String update;
    private final String delete;
    private final int behindValues;
    private final Map<String, String> fixed;
    private final UpsertSql upserts;
    private final ChangeSql changes;

    /**
     * Writes the statements.
     *
     * @param dialect the dialect
     * @param model the model's table
     */
    public ModelSql(Dialect dialect, TableDescriptor model) {
        this.dialect = dialect;
        this.model = model;
        table = dialect.table(model.schema(), model.name());
        String whereKey = " where " + each(model.keys(), " = ?", " and ");
        String columns = each(model.columns(), "", ", ");
        select = "select " + columns + " from " + table;
        selectOne = "select 1 from " + table;
        selectCount = "select count(*) from " + table;
        selectDistinct = "select distinct " + columns + " from " + table;
        selectLinked = "select " + columns + ", " + LINKED_BY + " from " + table;
        key = each(model.keys(), "", ", ");
        find = select + whereKey;
        List<ColumnDescriptor<?>> written = model.written();
        exists = selectOne + whereKey;
        List<ColumnDescriptor<?>> all =
                Stream.concat(written.stream(), model.keys().stream()).toList();
        String version =
                model.version() == null ? null : dialect.quote(model.version().name());
        insert = insert(all, version);
        insertGenerated = written.isEmpty() && version == null
                ? "insert into " + table + " default values"
                : insert(written, version);
        String given = each(model.keys(), "", ", ")
                + model.defaulted().stream()
                        .map(column -> ", " + dialect.quote(column.name()))
                        .collect(Collectors.joining());
        insertReturning = insertGenerated + " returning " + given;
        insertDefaulted = insert + " returning " + given;
        String whereRow = version == null ? whereKey : whereKey + " and " + version + " = ?";
        update = "update " + table + " set " + assignments(written, version) + whereRow;
        delete = "delete from " + table + whereRow;
        behindValues = written.size() + 1;
        fixed = version == null ? Map.of() : Map.of(version, FIRST_VERSION);
        upserts = new UpsertSql(dialect, model, insert, insertGenerated);
        changes = new ChangeSql(dialect, texts, model);
    }

    private String insert(List<ColumnDescriptor<?>> columns, @Nullable String version) {
        Stream<String> names = columns.stream().map(column -> dialect.quote(column.name()));
        Stream<String> values = columns.stream().map(dialect::insertedValue);
        return "insert into " + table + " (" + joined(names, version) + ") values ("
                + joined(values, version == null ? null : FIRST_VERSION) + ")";
    }

    private static String joined(Stream<String> parts, @Nullable String last) {
        return Stream.concat(parts, Stream.ofNullable(last)).collect(Collectors.joining(", "));
    }

    /** A model with nothing but a key to write is updated by writing the key over itself, so that a missing row is noticed. */
    private String assignments(List<ColumnDescriptor<?>> written, @Nullable String version) {
        return written.isEmpty() && version == null
                ? keyOverItself(model)
                : joined(
                        written.stream().map(column -> dialect.quote(column.name()) + " = ?"),
                        version == null ? null : version + " = ?");
    }

    private String keyOverItself(TableDescriptor model) {
        return model.keys().stream()
                .limit(1)
                .map(key -> dialect.quote(key.name()))
                .map(key -> key + " = " + key)
                .collect(Collectors.joining());
    }

    private String each(List<ColumnDescriptor<?>> columns, String behind, String separator) {
        return columns.stream().map(c -> dialect.quote(c.name()) + behind).collect(Collectors.joining(separator));
    }

    /** {@return the table as a statement has it} */
    public String table() {
        return table;
    }

    /** {@return the columns that are the same in every new row, quoted, and their values as a statement has them} */
    public Map<String, String> fixed() {
        return fixed;
    }

    /**
     * {@return the other columns of an insert, in the order of its parameters, quoted}
     *
     * @param keyed whether it gives the key
     */
    public List<String> insertedColumns(boolean keyed) {
        return Stream.concat(model.written().stream(), keyed ? model.keys().stream() : Stream.of())
                .map(column -> dialect.quote(column.name()))
                .toList();
    }

    /** {@return the columns that {@link #insertReturning()} returns, in this order, as they are stored} */
    public List<String> returnedColumns() {
        return Stream.concat(model.keys().stream(), model.defaulted().stream())
                .<String>map(ColumnDescriptor::name)
                .toList();
    }

    /** {@return the statement that selects one row by its key} */
    public String find() {
        return find;
    }

    /** {@return the statement that returns a row where there is one with a key} */
    public String existsWithKey() {
        return exists;
    }

    /** {@return the statement that inserts a row: the value columns, then the key; the version is in its text} */
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

    /** {@return the statements that insert a row or meet the one that is there} */
    public UpsertSql upserts() {
        return upserts;
    }

    /** {@return the statements that change or delete the rows of a query} */
    public ChangeSql changes() {
        return changes;
    }

    /**
     * {@return the statement that updates a row: the value columns, then the key; where there is a version, the new one before the key and
     * the one until now behind it}
     */
    public String update() {
        return update;
    }

    /** {@return the statement that deletes a row: the key, then the version where there is one} */
    public String delete() {
        return delete;
    }

    /** {@return the number of the first parameter behind the value columns, in inserts and the update, from 1} */
    public int behindValues() {
        return behindValues;
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
