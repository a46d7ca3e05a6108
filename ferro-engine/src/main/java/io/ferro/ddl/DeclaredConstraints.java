package io.ferro.ddl;

import io.ferro.dialect.Dialect;
import io.ferro.error.ViolatedConstraint;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints that models declare: what a database does not tell of a violated one is looked up here. Thread-safe. */
public final class DeclaredConstraints {

    private final List<ModelDescriptor<?>> models;
    private final Dialect dialect;

    /** Made when the first constraint is violated. */
    private volatile @Nullable Schema schema;

    /**
     * The constraints of models.
     *
     * @param models the models
     * @param dialect the dialect that their tables are declared in
     */
    public DeclaredConstraints(List<ModelDescriptor<?>> models, Dialect dialect) {
        this.models = models;
        this.dialect = dialect;
    }

    /** {@return the tables and join tables of the models, those that can be written} */
    public List<TableDescriptor> tables() {
        return models.stream()
                .flatMap(model -> Stream.concat(Stream.of(model.table()), model.joinTables().stream()))
                .filter(table -> !table.readOnly())
                .toList();
    }

    /**
     * {@return the foreign key of a column}
     *
     * @param table the table of the column
     * @param column the column, which refers to another table
     */
    public static ViolatedConstraint reference(TableDescriptor table, ColumnDescriptor<?> column) {
        List<String> columns = List.of(column.name());
        return new ViolatedConstraint(
                table.schema(), table.name(), columns, ConstraintName.of("fk", table.name(), columns));
    }

    /**
     * {@return the same constraint with all that is known of it}
     *
     * @param told what the database told
     */
    public ViolatedConstraint complete(ViolatedConstraint told) {
        return told.equals(ViolatedConstraint.UNKNOWN) ? told : completed(told);
    }

    private ViolatedConstraint completed(ViolatedConstraint told) {
        return table(told)
                .map(table -> new ViolatedConstraint(
                        told.schema(),
                        table.name().name(),
                        told.columns().isEmpty() ? columns(table, told.name()) : told.columns(),
                        told.name() == null ? unique(table, told.columns()) : told.name()))
                .orElse(told);
    }

    private Optional<Table> table(ViolatedConstraint told) {
        String name = told.table();
        if (name != null) {
            return schema().stream()
                    .filter(table -> isNamed(table, told.schema(), name))
                    .findFirst();
        }
        List<Table> having = schema().stream()
                .filter(table -> !columns(table, told.name()).isEmpty())
                .toList();
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }

    private Collection<Table> schema() {
        Schema made = schema;
        if (made == null) {
            made = ModelSchema.of(tables(), dialect);
            schema = made;
        }
        return made.tables().values();
    }

    private static boolean isNamed(Table table, @Nullable String schema, String name) {
        String declared = table.name().schema();
        return table.name().name().equals(name) && (declared == null || schema == null || declared.equals(schema));
    }

    private static List<String> columns(Table table, @Nullable String constraint) {
        if (constraint == null) {
            return List.of();
        }
        Stream<List<String>> named = Stream.of(
                        table.references().stream()
                                .filter(key -> key.name().equals(constraint))
                                .map(Reference::columns),
                        table.uniques().stream()
                                .filter(key -> key.name().equals(constraint))
                                .map(UniqueKey::columns),
                        table.columns().stream()
                                .map(column -> List.of(column.name()))
                                .filter(column -> constraint.equals(
                                        ConstraintName.of("ck", table.name().name(), column))))
                .flatMap(columns -> columns);
        return named.findFirst().orElse(List.of());
    }

    private static @Nullable String unique(Table table, List<String> columns) {
        return table.uniques().stream()
                .filter(key -> new HashSet<>(key.columns()).equals(new HashSet<>(columns)))
                .map(UniqueKey::name)
                .findFirst()
                .orElse(null);
    }
}
