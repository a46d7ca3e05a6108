package io.ferro.session;

import io.ferro.spi.ColumnSource;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.References;
import io.ferro.spi.UnsuitableValueException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of one result the instances that the session has for them. What is the same for all rows is asked for once. Used by one
 * thread.
 *
 * @param <M> the model
 */
final class RowReader<M> {

    private final ModelDescriptor<M> model;
    private final References references;
    private final IdentityMap identityMap;
    private final boolean identified;

    /** The instances by their keys, null where the session keeps none. */
    private final @Nullable KeyedInstances known;

    /** The transaction in which the rows are seen, null when there is none. */
    private final @Nullable DefaultTransaction transaction;

    RowReader(ModelDescriptor<M> model, References references, DefaultSession session) {
        this.model = model;
        this.references = references;
        identityMap = session.identityMap();
        identified = !model.table().keys().isEmpty();
        known = identified ? identityMap.of(model) : null;
        transaction = known != null ? session.transactionHere() : null;
    }

    /** Makes room for so many rows. */
    void expect(int rows) {
        if (known != null) {
            known.expect(rows);
        }
    }

    /** {@return the instance for the current row} */
    M instance(ColumnSource row) throws SQLException {
        try {
            return identified ? identified(row) : model.read(null, row, 1, references);
        } catch (UnsuitableValueException e) {
            throw NamedColumns.unreadable(model, e);
        }
    }

    @SuppressWarnings("unchecked")
    private M identified(ColumnSource row) throws SQLException {
        Object key = model.readKey(row, 1);
        KeyedInstances instances = known;
        if (instances == null) {
            return identityMap.atHome(model.read(key, row, 1, references));
        }
        Object instance = instances.get(key);
        if (instance != null) {
            return (M) instance;
        }
        if (transaction != null) {
            transaction.onRollback(() -> instances.remove(key));
        }
        M read = model.read(key, row, 1, references);
        Object first = instances.putIfAbsent(key, read);
        return first == null ? identityMap.atHome(read) : (M) first;
    }
}
