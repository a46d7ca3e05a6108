package io.ferro;

import io.ferro.query.Attribute;
import io.ferro.query.Condition;
import io.ferro.query.Conflict;
import io.ferro.query.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything for one model. Obtained from {@link Engines} it works on the session that is current at the moment of each call, from
 * an {@link Engine} on its connection, from a {@link Session} on that session. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public abstract class Models<M> {

    /** For Ferro and its integrations. */
    protected Models() {}

    /**
     * {@return the instance with this key}
     *
     * @param key the key
     * @throws ModelNotFoundException if there is no such row
     */
    public abstract M get(Object key);

    /**
     * {@return the instance with this key, empty when there is no such row}
     *
     * @param key the key
     */
    public abstract Optional<M> find(Object key);

    /** {@return a query for every row} */
    public abstract Query<M> query();

    /** {@return every row} */
    public final List<M> all() {
        return query().all();
    }

    /**
     * {@return a query for the rows that meet all of these conditions}
     *
     * @param conditions the conditions
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<M> where(Condition<M>... conditions) {
        return where(Arrays.asList(conditions));
    }

    /**
     * {@return a query for the rows that meet all of these conditions}
     *
     * @param conditions the conditions
     */
    public final Query<M> where(Collection<Condition<M>> conditions) {
        return query().where(conditions);
    }

    /**
     * Inserts a row; see {@link Session#create}.
     *
     * @param instance the instance
     * @return the same instance; of a record, the copy with the generated key
     */
    public abstract M create(M instance);

    /**
     * Inserts or updates a row; see {@link Session#save}.
     *
     * @param instance the instance
     * @return the same instance; of a record, the copy with the generated key
     */
    public abstract M save(M instance);

    /**
     * {@return the instance of the row whose values in these attributes are the candidate's, inserted where there is none; see
     * {@link Session#getOrCreate(Object, Collection)}}
     *
     * @param candidate what is inserted where there is no such row
     * @param by the attributes of one unique key, in any order
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final M getOrCreate(M candidate, Attribute<M, ?>... by) {
        return getOrCreate(candidate, Arrays.asList(by));
    }

    /**
     * {@return the instance of the row whose values in these attributes are the candidate's, inserted where there is none; see
     * {@link Session#getOrCreate(Object, Collection)}}
     *
     * @param candidate what is inserted where there is no such row
     * @param by the attributes of one unique key, in any order
     */
    public final M getOrCreate(M candidate, Collection<? extends Attribute<M, ?>> by) {
        return upsert(candidate, Conflict.on(by).ignore());
    }

    /**
     * {@return the instance, whose row was updated where one has its values in these attributes, else inserted; see
     * {@link Session#updateOrCreate(Object, Collection)}}
     *
     * @param instance the instance
     * @param by the attributes of one unique key, in any order
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final M updateOrCreate(M instance, Attribute<M, ?>... by) {
        return updateOrCreate(instance, Arrays.asList(by));
    }

    /**
     * {@return the instance, whose row was updated where one has its values in these attributes, else inserted; see
     * {@link Session#updateOrCreate(Object, Collection)}}
     *
     * @param instance the instance
     * @param by the attributes of one unique key, in any order
     */
    public final M updateOrCreate(M instance, Collection<? extends Attribute<M, ?>> by) {
        return upsert(instance, Conflict.on(by).updateAll());
    }

    /**
     * Inserts a row, or does with the one that is there what the conflict says; see {@link Session#upsert}.
     *
     * @param instance the instance
     * @param conflict which row is the same, and what becomes of it
     * @return the same instance; of a record, a copy with the values of the row
     */
    public abstract M upsert(M instance, Conflict<M> conflict);

    /**
     * Upserts many rows in one transaction; see {@link Session#bulkUpsert}.
     *
     * @param instances the instances
     * @param conflict which rows are the same, and what becomes of them
     * @return how many rows were inserted or updated
     */
    public abstract long bulkUpsert(Collection<M> instances, Conflict<M> conflict);

    /**
     * Deletes a row.
     *
     * @param instance the instance
     * @return whether there was such a row
     */
    public abstract boolean delete(M instance);

    /**
     * Reads the row of an instance again; see {@link Session#refresh}.
     *
     * @param instance the instance
     * @return the same instance with the values of the row; of a record, a new one
     * @throws ModelNotFoundException if the row is gone
     */
    public abstract M refresh(M instance);

    /**
     * Inserts many rows in one transaction; see {@link Session#bulkCreate}.
     *
     * @param instances the instances
     * @return how many rows were inserted
     */
    public final long bulkCreate(Collection<M> instances) {
        return bulkCreate(instances.stream());
    }

    /**
     * Inserts many rows in one transaction; see {@link Session#bulkCreate(Stream)}.
     *
     * @param instances the instances
     * @return how many rows were inserted
     */
    public abstract long bulkCreate(Stream<M> instances);

    /**
     * Inserts many rows in one transaction and gives the instances their keys; see {@link Session#bulkCreateReturning}.
     *
     * @param instances the instances
     * @return the same instances in their order; of records, new ones
     */
    public abstract List<M> bulkCreateReturning(Collection<M> instances);

    /**
     * {@return the same on a named connection: on the current session where it is one of that connection, else without one}
     *
     * @param connection the name
     * @throws UnknownConnectionException if there is no such connection
     */
    public abstract Models<M> using(String connection);

    /**
     * {@return the same on a session}
     *
     * @param session the session
     */
    public abstract Models<M> in(Session session);
}
