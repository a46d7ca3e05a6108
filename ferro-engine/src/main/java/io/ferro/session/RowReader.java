package io.ferro.session;

import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.Ref;
import io.ferro.query.ManyAttribute;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.References;
import io.ferro.spi.UnsuitableValueException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of one result the instances that the session has for them. What is the same for all rows is asked for once, and rows that
 * follow each other have the same reference where they refer to the same row. Used by one thread.
 *
 * @param <M> the model
 */
final class RowReader<M> implements References {

    private static final Ref<?>[] NONE = {};

    private final ModelDescriptor<M> model;
    private final References references;
    private final IdentityMap identityMap;
    private final boolean identified;

    /** The instances by their keys, null where the session keeps none. */
    private final @Nullable KeyedInstances known;

    /** Whether no instance can be known before its row comes, unless another thread reads the same at this moment. */
    private final boolean allNew;

    /** The transaction in which the rows are seen, null when there is none. */
    private final @Nullable DefaultTransaction transaction;

    /** Those of the row before, in the order in which generated code asks for them. */
    private @Nullable Ref<?>[] refs = NONE;

    /** The place of the next one of the current row. */
    private int nextRef;

    /**
     * Begins to read a result.
     *
     * @param references what makes references and collections
     * @param repeats whether a row may come several times
     */
    RowReader(ModelDescriptor<M> model, References references, DefaultSession session, boolean repeats) {
        this.model = model;
        this.references = references;
        identityMap = session.identityMap();
        identified = !model.table().keys().isEmpty();
        known = identified ? identityMap.of(model) : null;
        allNew = known != null && !repeats && known.isEmpty();
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
        nextRef = 0;
        try {
            return identified ? identified(row) : model.read(null, row, 1, this);
        } catch (UnsuitableValueException e) {
            throw NamedColumns.unreadable(model, e);
        }
    }

    @SuppressWarnings("unchecked")
    private M identified(ColumnSource row) throws SQLException {
        Object key = model.readKey(row, 1);
        KeyedInstances instances = known;
        if (instances == null) {
            return identityMap.atHome(model.read(key, row, 1, this));
        }
        Object instance = allNew ? null : instances.get(key);
        if (instance != null) {
            return (M) instance;
        }
        if (transaction != null) {
            transaction.onRollback(() -> instances.remove(key));
        }
        M read = model.read(key, row, 1, this);
        Object first = allNew ? instances.append(this, key, read) : instances.putIfAbsent(key, read);
        return first == null ? identityMap.atHome(read) : (M) first;
    }

    /** {@return the first reference to a model in the current row, null where the row has none or its instance was known before} */
    @Nullable
    Ref<?> refTo(Class<?> target) {
        for (int i = 0; i < nextRef; i++) {
            Ref<?> ref = refs[i];
            if (ref != null && ref.target() == target) {
                return ref;
            }
        }
        return null;
    }

    @Override
    public <T> @Nullable Ref<T> ref(Class<T> target, @Nullable Object key) {
        if (nextRef == refs.length) {
            refs = Arrays.copyOf(refs, nextRef + 1);
        }
        Ref<T> ref = key == null ? null : ref(target, key, refs[nextRef]);
        refs[nextRef++] = ref;
        return ref;
    }

    @SuppressWarnings("unchecked")
    private <T> Ref<T> ref(Class<T> target, Object key, @Nullable Ref<?> before) {
        return before != null
                        && before.target() == target
                        && before.id(Object.class).equals(key)
                ? (Ref<T>) before
                : Objects.requireNonNull(references.ref(target, key));
    }

    @Override
    public <T> Many<T> many(ManyAttribute<?, T> relation, Object key) {
        return references.many(relation, key);
    }

    @Override
    public <T> Links<T> links(ManyAttribute<?, T> relation, Object key) {
        return references.links(relation, key);
    }
}
