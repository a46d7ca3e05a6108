package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConflictSpec;
import io.ferro.spi.ConflictSpec.Resolution;
import io.ferro.spi.TableDescriptor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that insert a row of one model, or meet the one that is there. Each is written once for its shape. Thread-safe.
 *
 * <p>What they are given names the columns that are updated one by one, never {@link Resolution#UPDATE_ALL}.
 */
public final class UpsertSql {

    private final Dialect dialect;
    private final TableDescriptor model;
    private final String insert;
    private final String insertGenerated;
    private final String all;
    private final Map<Shape, String> upserts = new ConcurrentHashMap<>();
    private final Map<List<String>, String> finds = new ConcurrentHashMap<>();

    UpsertSql(Dialect dialect, TableDescriptor model, String insert, String insertGenerated) {
        this.dialect = dialect;
        this.model = model;
        this.insert = insert;
        this.insertGenerated = insertGenerated;
        all = ColumnList.of(dialect, model.columns());
    }

    /**
     * {@return the statement that inserts a row or does what is to be done in a conflict, with the parameters of an insert}
     *
     * @param conflict the conflict
     * @param keyed whether the insert gives the key
     */
    public String upsert(ConflictSpec conflict, boolean keyed) {
        return upserts.computeIfAbsent(Shape.of(conflict, keyed), shape -> write(conflict, keyed));
    }

    /**
     * {@return the same statement, which also returns every column of the row that was inserted or updated}
     *
     * @param conflict the conflict
     * @param keyed whether the insert gives the key
     */
    public String upsertReturning(ConflictSpec conflict, boolean keyed) {
        return upserts.computeIfAbsent(
                Shape.of(conflict, keyed).returning(), shape -> write(conflict, keyed) + " returning " + all);
    }

    /**
     * {@return the statement that selects the row with these values}
     *
     * @param target the columns of the values, one parameter each
     */
    public String find(List<ColumnDescriptor<?>> target) {
        return finds.computeIfAbsent(
                Shape.names(target),
                names -> "select " + all + " from " + dialect.table(model.schema(), model.name()) + " where "
                        + target.stream()
                                .map(column -> dialect.quote(column.name()) + " = ?")
                                .collect(Collectors.joining(" and ")));
    }

    private String write(ConflictSpec conflict, boolean keyed) {
        return (keyed ? insert : insertGenerated) + " on conflict (" + ColumnList.of(dialect, conflict.target())
                + ") do "
                + (conflict.resolution() == Resolution.IGNORE
                        ? "nothing"
                        : "update set " + assignments(conflict.updated()));
    }

    private String assignments(List<ColumnDescriptor<?>> updated) {
        Stream<String> given =
                updated.stream().map(column -> assignment(column, "excluded." + dialect.quote(column.name())));
        ColumnDescriptor<? extends Number> version = model.version();
        String assignments = Stream.concat(
                        given, version == null ? Stream.empty() : Stream.of(assignment(version, raised(version))))
                .collect(Collectors.joining(", "));
        // A row is updated although nothing of it changes, because only then it is returned.
        return assignments.isEmpty()
                ? assignment(model.keys().get(0), there(model.keys().get(0)))
                : assignments;
    }

    private String assignment(ColumnDescriptor<?> column, String value) {
        return dialect.quote(column.name()) + " = " + value;
    }

    private String raised(ColumnDescriptor<? extends Number> version) {
        return "case when " + there(version) + " = " + VersionNumbers.largest(version) + " then 1 else "
                + there(version) + " + 1 end";
    }

    /** {@return a column of the row that is there} */
    private String there(ColumnDescriptor<?> column) {
        return dialect.quote(model.name()) + "." + dialect.quote(column.name());
    }

    /** What two conflicts have in common that have the same statement. */
    private record Shape(
            List<String> target, Resolution resolution, List<String> updated, boolean keyed, boolean returns) {

        static Shape of(ConflictSpec conflict, boolean keyed) {
            return new Shape(names(conflict.target()), conflict.resolution(), names(conflict.updated()), keyed, false);
        }

        Shape returning() {
            return new Shape(target, resolution, updated, keyed, true);
        }

        static List<String> names(List<ColumnDescriptor<?>> columns) {
            return columns.stream().map(ColumnDescriptor::name).toList();
        }
    }
}
