package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.ForeignKeyViolation;
import io.ferro.ddl.DeclaredConstraints;
import io.ferro.dialect.Dialect;
import io.ferro.error.ViolatedConstraint;
import io.ferro.model.OnDelete;
import io.ferro.pool.Access;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which foreign key kept an instance from being written, for a database that does not say so: SQLite. It asks by primary keys and
 * by the columns that refer to the instance.
 *
 * @param <M> the model
 */
final class ForeignKeySearch<M> {

    private final ModelDescriptor<M> model;
    private final DefaultSession session;
    private final Dialect dialect;

    ForeignKeySearch(ModelDescriptor<M> model, DefaultSession session) {
        this.model = model;
        this.session = session;
        dialect = session.connection().dialect();
    }

    /** {@return the same violation, with what could be found out} */
    FerroException explained(ForeignKeyViolation refused, M instance, List<ModelDescriptor<?>> models) {
        if (refused.table() != null || !(refused.getCause() instanceof SQLException cause)) {
            return refused;
        }
        try {
            ViolatedConstraint violated = leadingNowhere(instance);
            if (violated == null) {
                violated = referring(instance, models);
            }
            return violated == null ? refused : session.executor().refused(cause, violated, refused.sql());
        } catch (FerroException e) {
            refused.addSuppressed(e);
            return refused;
        }
    }

    private @Nullable ViolatedConstraint leadingNowhere(M instance) {
        for (ColumnDescriptor<?> column : model.table().columns()) {
            ReferenceDescriptor reference = column.reference();
            if (reference != null && !column.readOnly()) {
                TableDescriptor target = ModelDescriptor.of(reference.target()).table();
                String missing =
                        "select 1 from (select ? as given) where given is not null and not exists (select 1 from "
                                + table(target) + " where "
                                + dialect.quote(target.keys().get(0).name()) + " = given)";
                if (hasRow(missing, sink -> ChosenColumns.write(model, instance, List.of(column), sink, 1))) {
                    return DeclaredConstraints.reference(model.table(), column);
                }
            }
        }
        return null;
    }

    private @Nullable ViolatedConstraint referring(M instance, List<ModelDescriptor<?>> models) {
        Object key = model.key(instance);
        for (TableDescriptor table : DeclaredConstraints.tables(models)) {
            for (ColumnDescriptor<?> column : table.columns()) {
                if (key != null
                        && refuses(column.reference())
                        && hasRow(
                                "select 1 from " + table(table) + " where " + dialect.quote(column.name())
                                        + " = ? limit 1",
                                sink -> model.writeKey(key, sink, 1))) {
                    return DeclaredConstraints.reference(table, column);
                }
            }
        }
        return null;
    }

    private boolean refuses(@Nullable ReferenceDescriptor reference) {
        return reference != null
                && reference.target() == model.model()
                && (reference.onDelete() == OnDelete.RESTRICT || reference.onDelete() == OnDelete.NO_ACTION);
    }

    private String table(TableDescriptor table) {
        return dialect.table(table.schema(), table.name());
    }

    private boolean hasRow(String sql, Parameters parameters) {
        return session.executor().run(Access.READ, sql, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.write(dialect.sink(statement));
                try (ResultSet result = statement.executeQuery()) {
                    return result.next();
                }
            }
        });
    }

    @FunctionalInterface
    private interface Parameters {
        void write(ColumnSink sink) throws SQLException;
    }
}
