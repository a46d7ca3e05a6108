package io.ferro;

import io.ferro.query.Attribute;
import io.ferro.query.Conflict;
import io.ferro.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work on one connection, with an identity map: in one session a row is one instance. It holds no database connection
 * except inside a transaction.
 *
 * <p>While a session is open it is the current one of the thread that opened it, and sessions opened inside it stand in front of
 * it. It may be used by several threads at once; a transaction belongs to the thread that opened it.
 *
 * <p>Once it is closed every operation fails with {@link SessionClosedException}; only {@link #connectionName()}, {@link #isOpen()}
 * and {@link #close()} still answer.
 */
public interface Session extends Sql, AutoCloseable {

    /** {@return the name of the connection} */
    String connectionName();

    /**
     * {@return a query for every row of a model}
     *
     * @param <M> the model
     * @param model its class
     */
    <M> Query<M> query(Class<M> model);

    /**
     * {@return everything for one model, on this session}
     *
     * @param <M> the model
     * @param model its class
     */
    <M> Models<M> models(Class<M> model);

    /**
     * {@return the instance with this key}
     *
     * @param <M> the model
     * @param model its class
     * @param key the key
     * @throws ModelNotFoundException if there is no such row
     */
    <M> M get(Class<M> model, Object key);

    /**
     * {@return the instance with this key, empty when there is no such row}
     *
     * @param <M> the model
     * @param model its class
     * @param key the key
     */
    <M> Optional<M> find(Class<M> model, Object key);

    /**
     * Inserts a row.
     *
     * @param <M> the model
     * @param instance the instance; a generated key is written into it
     * @return the same instance; of a record, the copy with the generated key and version
     * @throws jakarta.validation.ConstraintViolationException if the application has a provider of Jakarta Validation and the
     *     instance does not keep its constraints; nothing was written then
     * @throws DatabaseException if the database refuses it, {@link UniqueViolation} if the key exists
     */
    <M> M create(M instance);

    /**
     * Inserts the row when it has no key yet, else updates it, and inserts it where no row has its key. The instance is the one
     * this session returns for its key from then on.
     *
     * @param <M> the model
     * @param instance the instance
     * @return the same instance; of a record, the copy with the generated key and version
     * @throws ModelNotFoundException if this session read the row and it is gone
     * @throws OptimisticLockException if the model has a {@link io.ferro.model.Version} and somebody else changed the row since the
     *     instance was read; the instance is as it was, and this session reads the row anew next time
     * @throws jakarta.validation.ConstraintViolationException if the application has a provider of Jakarta Validation and the
     *     instance does not keep its constraints; nothing was written then
     * @throws DatabaseException if the database refuses it
     */
    <M> M save(M instance);

    /**
     * {@return the instance of the row whose value in an attribute is the candidate's, inserted where there is none} See
     * {@link #getOrCreate(Object, Collection)}.
     *
     * @param <M> the model
     * @param candidate what is inserted where there is no such row
     * @param by an attribute that is a unique key by itself
     */
    default <M> M getOrCreate(M candidate, Attribute<M, ?> by) {
        return upsert(candidate, Conflict.on(List.of(by)).ignore());
    }

    /**
     * {@return the instance of the row whose values in these attributes are the candidate's, inserted where there is none} Of several
     * threads and processes that ask for the same row at the same time one inserts it, and all get it. Nothing of a row that is there
     * changes. The candidate of a class is what is returned where it was inserted; its fields are as they were where it was not.
     *
     * @param <M> the model
     * @param candidate what is inserted where there is no such row
     * @param by the attributes of one unique key, in any order; a candidate with a null in them is always inserted
     * @throws ConfigurationException if several rows can have the same values in these attributes
     * @throws jakarta.validation.ConstraintViolationException if the application has a provider of Jakarta Validation and the
     *     candidate does not keep its constraints; nothing was written then
     * @throws SerializationFailure if somebody inserted the row, and the transaction is of an isolation level that must not see it
     * @throws DatabaseException if the database refuses the row, {@link UniqueViolation} if another unique key has its values
     */
    default <M> M getOrCreate(M candidate, Collection<? extends Attribute<M, ?>> by) {
        return upsert(candidate, Conflict.on(by).ignore());
    }

    /**
     * {@return the instance, whose row was updated where one has its value in an attribute, else inserted} See
     * {@link #updateOrCreate(Object, Collection)}.
     *
     * @param <M> the model
     * @param instance the instance
     * @param by an attribute that is a unique key by itself
     */
    default <M> M updateOrCreate(M instance, Attribute<M, ?> by) {
        return upsert(instance, Conflict.on(List.of(by)).updateAll());
    }

    /**
     * {@return the instance, whose row was updated where one has its values in these attributes, else inserted} It is
     * {@link #upsert} with a conflict on these attributes that updates all others.
     *
     * @param <M> the model
     * @param instance the instance
     * @param by the attributes of one unique key, in any order; an instance with a null in them is always inserted
     * @throws ConfigurationException if several rows can have the same values in these attributes
     */
    default <M> M updateOrCreate(M instance, Collection<? extends Attribute<M, ?>> by) {
        return upsert(instance, Conflict.on(by).updateAll());
    }

    /**
     * Inserts a row or, where one with the same values in a unique key is there, does with it what the conflict says, in one statement
     * that others come before or after and never between.
     *
     * <p>A row that was inserted or updated is read back into the instance: its key, which is that of the row that was there, what the
     * database chose, and what other columns hold. The instance is the one this session returns for the key from then on; an instance
     * that the session knew before gets the values of the row too, over changes that were not saved. Versions are not compared, and the
     * one of a row that is updated is raised.
     *
     * @param <M> the model
     * @param instance the instance
     * @param conflict which row is the same, and what becomes of it
     * @return the same instance; of a record, a copy with the values of the row; the instance of the row that is there where the conflict
     *     is to be ignored
     * @throws ConfigurationException if several rows can have the same values in the attributes of the conflict, or those to update
     *     cannot be
     * @throws jakarta.validation.ConstraintViolationException if the application has a provider of Jakarta Validation and the
     *     instance does not keep its constraints; nothing was written then
     * @throws SerializationFailure if somebody else wrote the row, and the transaction is of an isolation level that must not see it
     * @throws DatabaseException if the database refuses the row, {@link UniqueViolation} if another unique key has its values
     */
    <M> M upsert(M instance, Conflict<M> conflict);

    /**
     * Upserts many rows in one transaction, in batches, one after another: of two instances for the same row the later one meets what the
     * earlier one wrote. The instances stay as they are and do not enter the identity map; instances that the session knows are not read
     * again.
     *
     * @param <M> the model
     * @param instances the instances
     * @param conflict which rows are the same, and what becomes of them
     * @return how many rows were inserted or updated; one that was updated twice counts twice
     * @throws ConfigurationException as {@link #upsert} does
     * @throws jakarta.validation.ConstraintViolationException if the application has a provider of Jakarta Validation and an
     *     instance does not keep its constraints; nothing was written then
     * @throws DatabaseException if the database refuses one; none is written then
     */
    <M> long bulkUpsert(Collection<M> instances, Conflict<M> conflict);

    /**
     * Deletes a row.
     *
     * @param instance the instance
     * @return whether there was such a row
     * @throws OptimisticLockException if the model has a {@link io.ferro.model.Version} and somebody else changed the row since the
     *     instance was read
     * @throws DatabaseException if the database refuses it
     */
    boolean delete(Object instance);

    /**
     * Reads the row of an instance again.
     *
     * @param <M> the model
     * @param instance the instance
     * @return the same instance with the values of the row; of a record, a new one
     * @throws ModelNotFoundException if the row is gone
     */
    <M> M refresh(M instance);

    /**
     * Forgets an instance: its row is read as a new instance next time.
     *
     * @param instance the instance
     */
    void evict(Object instance);

    /**
     * Inserts many rows; see {@link #bulkCreate(Stream)}.
     *
     * @param <M> the model
     * @param instances the instances
     * @return how many rows were inserted
     */
    default <M> long bulkCreate(Collection<M> instances) {
        return bulkCreate(instances.stream());
    }

    /**
     * Inserts many rows in one transaction, that of the thread if it has one: all of them or, after an error, none. This is the fastest
     * way to insert, on PostgreSQL by COPY where the table allows it, and takes constant memory. The instances do not enter the identity
     * map, and neither keys nor defaults of the database are written back. Rows are inserted in the order of the instances.
     *
     * @param <M> the model
     * @param instances the instances, all of one model, made while they are written; not closed. What it throws is thrown on
     * @return how many rows were inserted
     * @throws jakarta.validation.ConstraintViolationException if the application has a provider of Jakarta Validation and an
     *     instance does not keep its constraints
     * @throws ConfigurationException if one is null or of another model
     * @throws DatabaseException if the database refuses one
     */
    <M> long bulkCreate(Stream<M> instances);

    /**
     * Inserts many rows in one transaction, as {@link #bulkCreate(Stream)} does, and gives the instances the keys and defaults that the
     * database chose. They enter the identity map, as those of {@link #create} do.
     *
     * @param <M> the model
     * @param instances the instances, all of one model
     * @return the same instances in their order; of records, new ones
     * @throws jakarta.validation.ConstraintViolationException if the application has a provider of Jakarta Validation and an
     *     instance does not keep its constraints
     * @throws ConfigurationException if one is null or of another model
     * @throws DatabaseException if the database refuses one; then an instance of a class may have got a key all the same
     */
    <M> List<M> bulkCreateReturning(Collection<M> instances);

    /**
     * Opens a transaction, or a savepoint inside the one that this thread has open.
     *
     * @return the transaction, to be closed by the caller
     * @throws ActiveTransactionException if this thread has one open on another connection
     */
    default Transaction begin() {
        return begin(TransactionOptions.defaults());
    }

    /**
     * Opens a transaction, or a savepoint inside the one that this thread has open.
     *
     * @param options how it is run
     * @return the transaction, to be closed by the caller
     * @throws ActiveTransactionException if this thread has one open on another connection, or one without these options
     * @throws ConfigurationException if the options say that it is to be repeated
     */
    Transaction begin(TransactionOptions options);

    /**
     * Does work in a transaction: commits on return, rolls back on any throwable, which is rethrown as it was.
     *
     * @param <X> the checked exception of the work
     * @param work the work
     * @throws X as the work does
     */
    default <X extends Exception> void runInTransaction(Block<Transaction, X> work) throws X {
        runInTransaction(TransactionOptions.defaults(), work);
    }

    /**
     * Does work in a transaction; see {@link #callInTransaction(TransactionOptions, Call)}.
     *
     * @param <X> the checked exception of the work
     * @param options how it is run
     * @param work the work
     * @throws X as the work does
     * @throws ActiveTransactionException if this thread has one open on another connection, or one without these options
     */
    default <X extends Exception> void runInTransaction(TransactionOptions options, Block<Transaction, X> work)
            throws X {
        callInTransaction(options, new VoidCall<>(work));
    }

    /**
     * {@return the result of work done in a transaction: commits on return, rolls back on any throwable, which is rethrown as it was}
     *
     * @param <T> the result
     * @param <X> the checked exception of the work
     * @param work the work
     * @throws X as the work does
     */
    default <T extends @Nullable Object, X extends Exception> T callInTransaction(Call<Transaction, T, X> work)
            throws X {
        return callInTransaction(TransactionOptions.defaults(), work);
    }

    /**
     * {@return the result of work done in a transaction: commits on return, rolls back on any throwable, which is rethrown as it was
     * unless the options say that the work is repeated after it}
     *
     * @param <T> the result
     * @param <X> the checked exception of the work
     * @param options how it is run
     * @param work the work
     * @throws X as the work does
     * @throws TransactionTimeoutException if its time was over before it was committed
     * @throws ActiveTransactionException if this thread has one open on another connection, or one without these options
     */
    <T extends @Nullable Object, X extends Exception> T callInTransaction(
            TransactionOptions options, Call<Transaction, T, X> work) throws X;

    /**
     * Has an action run once when this session is closed, by whatever path, after which the session is of no use to it. The closed
     * session is the current one of the thread for that time, so that the action does not go on with the one around it.
     *
     * @param action the action; what it throws is logged and goes no further
     */
    void onClose(Runnable action);

    /** {@return whether it was not closed} */
    boolean isOpen();

    /**
     * Closes the session. Closing a closed session does nothing. It may be called by another thread; the thread that opened the
     * session still meets it as its current one then, closed.
     *
     * @throws ActiveTransactionException if a transaction of this session is open; the session stays usable
     * @throws SessionMismatchException if the calling thread opened a session inside this one and did not close it
     */
    @Override
    void close();
}
