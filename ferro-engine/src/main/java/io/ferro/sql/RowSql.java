package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements that read and write single rows of one model, written once. Immutable and thread-safe. */
public final class RowSql {

    private static final String FIRST_VERSION = String.valueOf(VersionNumbers.FIRST);

    private final Dialect dialect;
    private final TableDescriptor model;
    private final String table;
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

    /**
     * Writes the statements.
     *
     * @param dialect the dialect
     * @param model the model's table
     */
    RowSql(Dialect dialect, TableDescriptor model) {
        this.dialect = dialect;
        this.model = model;
        table = dialect.table(model.schema(), model.name());
        String whereKey = model.keys().stream()
                .map(key -> dialect.quote(key.name()) + " = ?")
                .collect(Collectors.joining(" and ", " where ", ""));
        find = "select " + ColumnList.of(dialect, model.columns()) + " from " + table + whereKey;
        exists = "select 1 from " + table + whereKey;
        List<ColumnDescriptor<?>> written = model.written();
        List<ColumnDescriptor<?>> all =
                Stream.concat(written.stream(), model.keys().stream()).toList();
        String version =
                model.version() == null ? null : dialect.quote(model.version().name());
        insert = insert(all, version);
        insertGenerated = written.isEmpty() && version == null
                ? "insert into " + table + " default values"
                : insert(written, version);
        String given = ColumnList.of(dialect, model.keys())
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
}
