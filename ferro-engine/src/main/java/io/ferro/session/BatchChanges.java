package io.ferro.session;

import io.ferro.ForeignKeyViolation;
import io.ferro.error.ChangeErrors;
import io.ferro.error.ModelErrors;
import io.ferro.pool.Access;
import io.ferro.query.Assignment;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.TableDescriptor;
import io.ferro.sql.ChangeSql;
import io.ferro.sql.SqlText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes and deletes the rows of queries for one model, through one session. Thread-safe.
 *
 * @param <M> the model
 */
final class BatchChanges<M> {

    private final ModelDescriptor<M> model;
    private final ChangeSql sql;
    private final DefaultSession session;

    BatchChanges(ModelDescriptor<M> model, ChangeSql sql, DefaultSession session) {
        this.model = model;
        this.sql = sql;
        this.session = session;
    }

    int update(QuerySpec<M> query, List<Assignment<M>> assignments) {
        requireWritable("update");
        List<AssignmentNode> nodes = new ArrayList<>(assignments.size());
        assignments.forEach(assignment -> nodes.add(assignment.node()));
        requireFitting(nodes);
        try {
            return run(sql.update(query, nodes));
        } catch (ForeignKeyViolation e) {
            throw new ForeignKeySearch<>(model, session.executor()).changed(e, query, nodes);
        }
    }

    int delete(QuerySpec<M> query) {
        requireWritable("delete");
        try {
            return deleteRows(query);
        } catch (ForeignKeyViolation e) {
            throw new ForeignKeySearch<>(model, session.executor()).deleted(e, query);
        }
    }

    private int deleteRows(QuerySpec<M> query) {
        if (!session.identityMap().knowsAny(model)) {
            return run(sql.delete(query));
        }
        List<Object> keys = deleted(sql.deleteReturning(query));
        keys.forEach(this::forget);
        return keys.size();
    }

    private void forget(Object key) {
        IdentityMap identityMap = session.identityMap();
        M known = identityMap.get(model, key);
        if (known != null) {
            identityMap.forget(model, known);
            session.undo().deleted(model, key, known);
        }
    }

    private void requireWritable(String operation) {
        session.requireOpen();
        if (model.table().readOnly()) {
            throw ModelErrors.readOnly(model.model(), operation);
        }
    }

    private void requireFitting(List<AssignmentNode> assignments) {
        if (assignments.isEmpty()) {
            throw ChangeErrors.nothingToSet(model.model());
        }
        TableDescriptor table = model.table();
        for (int i = 0; i < assignments.size(); i++) {
            ColumnDescriptor<?> column = assignments.get(i).column();
            if (table.keys().contains(column)) {
                throw ChangeErrors.keyColumn(model.model(), column.property());
            }
            if (column == table.version()) {
                throw ChangeErrors.versionColumn(model.model(), column.property());
            }
            if (sets(assignments.subList(0, i), column)) {
                throw ChangeErrors.setTwice(model.model(), column.property());
            }
        }
    }

    private static boolean sets(List<AssignmentNode> assignments, ColumnDescriptor<?> column) {
        for (AssignmentNode assignment : assignments) {
            if (assignment.column().equals(column)) {
                return true;
            }
        }
        return false;
    }

    private int run(SqlText text) {
        return session.executor().run(Access.WRITE, text.sql(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text.sql())) {
                text.bind(session.connection().dialect().sink(statement));
                return (int) Math.min(statement.executeLargeUpdate(), Integer.MAX_VALUE);
            }
        });
    }

    private List<Object> deleted(SqlText text) {
        return session.executor().run(Access.WRITE, text.sql(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text.sql())) {
                text.bind(session.connection().dialect().sink(statement));
                try (ResultSet result = statement.executeQuery()) {
                    ColumnSource row = session.connection().dialect().source(result);
                    List<Object> keys = new ArrayList<>();
                    while (result.next()) {
                        keys.add(model.readKey(row, 1));
                    }
                    return keys;
                }
            }
        });
    }
}
