package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.ForeignKeyViolation;
import io.ferro.ddl.DeclaredConstraints;
import io.ferro.dialect.Dialect;
import io.ferro.error.ViolatedConstraint;
import io.ferro.model.OnDelete;
import io.ferro.pool.Access;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.AssignmentNode.Copy;
import io.ferro.spi.AssignmentNode.Value;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ConditionNode.And;
import io.ferro.spi.ConditionNode.Exists;
import io.ferro.spi.ConditionNode.Not;
import io.ferro.spi.ConditionNode.NullCheck;
import io.ferro.spi.JoinDescriptor;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import io.ferro.sql.ModelSql;
import io.ferro.sql.SqlText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which foreign key kept rows of a model from being written or deleted, for a database that does not say so: SQLite. It asks by
 * primary keys and by the columns that refer to the model.
 *
 * @param <M> the model
 */
final class ForeignKeySearch<M> {

    private final ModelDescriptor<M> model;
    private final Executor executor;
    private final Dialect dialect;

    ForeignKeySearch(ModelDescriptor<M> model, Executor executor) {
        this.model = model;
        this.executor = executor;
        dialect = executor.connection().dialect();
    }

    /** {@return whether it would look at the instances that were to be written} */
    boolean asksInstances() {
        return !dialect.tellsForeignKeys() && references().findAny().isPresent();
    }

    /** {@return the violation of what instances were to be written, with what could be found out} */
    FerroException written(ForeignKeyViolation refused, List<M> instances) {
        return explained(
                refused,
                () -> references()
                        .filter(reference -> leadsNowhere(reference, instances))
                        .findFirst()
                        .map(Reference::constraint));
    }

    /** {@return the violation of deleting an instance, with what could be found out} */
    FerroException deleted(ForeignKeyViolation refused, M instance) {
        return explained(refused, () -> {
            Object key = Objects.requireNonNull(model.key(instance));
            return refusing()
                    .filter(reference -> isHeld(key, reference))
                    .findFirst()
                    .map(Reference::constraint);
        });
    }

    /** {@return the violation of changing the rows of a query, with what could be found out} */
    FerroException changed(ForeignKeyViolation refused, QuerySpec<M> query, List<AssignmentNode> assignments) {
        List<AssignmentNode> references = assignments.stream()
                .filter(assignment -> assignment.column().reference() != null)
                .toList();
        return explained(
                refused,
                () -> references.stream()
                        .filter(assignment -> references.size() == 1 || leadsNowhere(assignment, query))
                        .findFirst()
                        .map(assignment -> new Reference(model.table(), assignment.column()).constraint()));
    }

    /** {@return the violation of deleting the rows of a query, with what could be found out} */
    FerroException deleted(ForeignKeyViolation refused, QuerySpec<M> query) {
        return explained(refused, () -> {
            List<Reference> all = refusing().toList();
            return all.stream()
                    .filter(reference -> all.size() == 1
                            || hasRow(
                                    query, new Exists(reference.table(), reference.column(), key(model.table()), null)))
                    .findFirst()
                    .map(Reference::constraint);
        });
    }

    /** {@return the violation of linking rows of the model with an owner, with what could be found out} */
    FerroException linked(ForeignKeyViolation refused, JoinDescriptor join, List<Object> keys) {
        Reference reference = new Reference(join.table(), join.target());
        return explained(refused, () -> {
            boolean gone = keys.stream().anyMatch(key -> leadsNowhere(reference, sink -> model.writeKey(key, sink, 1)));
            return Optional.of((gone ? reference : new Reference(join.table(), join.owner())).constraint());
        });
    }

    private FerroException explained(ForeignKeyViolation refused, Supplier<Optional<ViolatedConstraint>> search) {
        if (dialect.tellsForeignKeys() || !(refused.getCause() instanceof SQLException cause)) {
            return refused;
        }
        try {
            return search.get()
                    .<FerroException>map(violated -> executor.failures().refused(cause, violated, refused.sql()))
                    .orElse(refused);
        } catch (FerroException e) {
            refused.addSuppressed(e);
            return refused;
        }
    }

    /** What refers to the same table comes last: a row may be meant that was to be written with it, and is not there either. */
    private Stream<Reference> references() {
        return model.table().columns().stream()
                .filter(column -> column.reference() != null && !column.readOnly())
                .map(column -> new Reference(model.table(), column))
                .sorted(Comparator.comparing(reference -> reference.target() == model.model()));
    }

    /** {@return what keeps rows of the model from being deleted} */
    private Stream<Reference> refusing() {
        return executor.failures().declared().tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.reference() != null)
                        .map(column -> new Reference(table, column)))
                .filter(reference -> reference.target() == model.model() && reference.refuses());
    }

    private boolean leadsNowhere(Reference reference, List<M> instances) {
        return instances.stream()
                .anyMatch(instance -> leadsNowhere(
                        reference, sink -> ChosenColumns.write(model, instance, List.of(reference.column()), sink, 1)));
    }

    private boolean leadsNowhere(AssignmentNode assignment, QuerySpec<M> query) {
        Reference reference = new Reference(model.table(), assignment.column());
        if (assignment instanceof Value<?> value) {
            return leadsNowhere(reference, sink -> write(value, sink));
        }
        if (assignment instanceof Copy copy) {
            TableDescriptor target = ModelDescriptor.of(reference.target()).table();
            return hasRow(
                    query,
                    new And(List.of(
                            new NullCheck(copy.source(), true),
                            new Not(new Exists(target, key(target), copy.source(), null)))));
        }
        return false;
    }

    private static <T> void write(Value<T> value, ColumnSink sink) throws SQLException {
        value.column().type().write(sink, 1, value.value());
    }

    private boolean leadsNowhere(Reference reference, Parameters given) {
        TableDescriptor target = ModelDescriptor.of(reference.target()).table();
        return hasRow(
                "select 1 from (select ? as given) where given is not null and not exists (select 1 from "
                        + table(target) + " where " + quoted(key(target)) + " = given)",
                given);
    }

    private boolean isHeld(Object key, Reference reference) {
        return hasRow(
                "select 1 from " + table(reference.table()) + " where " + quoted(reference.column()) + " = ? limit 1",
                sink -> model.writeKey(key, sink, 1));
    }

    /** {@return whether a row of a query meets a condition} Which rows a limit left out is not known here. */
    private boolean hasRow(QuerySpec<M> query, ConditionNode condition) {
        if (query.limit() != null || query.offset() > 0) {
            return false;
        }
        @Nullable ConditionNode where = query.where();
        ConditionNode both = where == null ? condition : new And(List.of(where, condition));
        SqlText text = new ModelSql(dialect, model.table()).queries().exists(query.withWhere(both));
        return hasRow(text.sql(), text::bind);
    }

    private boolean hasRow(String sql, Parameters parameters) {
        return executor.run(Access.READ, sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.write(dialect.sink(statement));
                try (ResultSet result = statement.executeQuery()) {
                    return result.next();
                }
            }
        });
    }

    private static ColumnDescriptor<?> key(TableDescriptor table) {
        return table.keys().get(0);
    }

    private String table(TableDescriptor table) {
        return dialect.table(table.schema(), table.name());
    }

    private String quoted(ColumnDescriptor<?> column) {
        return dialect.quote(column.name());
    }

    /** A column that refers to a table. */
    private record Reference(TableDescriptor table, ColumnDescriptor<?> column) {

        ReferenceDescriptor descriptor() {
            return Objects.requireNonNull(column.reference());
        }

        Class<?> target() {
            return descriptor().target();
        }

        boolean refuses() {
            return descriptor().onDelete() == OnDelete.RESTRICT || descriptor().onDelete() == OnDelete.NO_ACTION;
        }

        ViolatedConstraint constraint() {
            return DeclaredConstraints.reference(table, column);
        }
    }

    @FunctionalInterface
    private interface Parameters {
        void write(ColumnSink sink) throws SQLException;
    }
}
