package io.ferro.spi;

import io.ferro.error.ModelErrors;
import io.ferro.error.RelationErrors;
import io.ferro.query.ManyAttribute;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the processor generates for a model: its table, and the code that reads and writes its rows without reflection. The
 * generated class of a model {@code X} is {@code X_} and holds its descriptor in the field {@code DESCRIPTOR}. Immutable and
 * thread-safe.
 *
 * @param <M> the model
 */
public abstract class ModelDescriptor<M> {

    private static final ClassValue<ModelDescriptor<?>> DESCRIPTORS = new ClassValue<>() {
        @Override
        protected ModelDescriptor<?> computeValue(Class<?> model) {
            return lookUp(model);
        }
    };

    private final Class<M> model;
    private final TableDescriptor table;

    /**
     * Called by generated code.
     *
     * @param model the model's class
     * @param table its table
     */
    protected ModelDescriptor(Class<M> model, TableDescriptor table) {
        this.model = model;
        this.table = table;
    }

    /**
     * {@return the descriptor of a model}
     *
     * @param <M> the model
     * @param model its class
     * @throws io.ferro.ConfigurationException if the class is no model or no code was generated for it
     */
    @SuppressWarnings("unchecked")
    public static <M> ModelDescriptor<M> of(Class<M> model) {
        return (ModelDescriptor<M>) DESCRIPTORS.get(model);
    }

    private static ModelDescriptor<?> lookUp(Class<?> model) {
        String generated = model.getPackageName().isEmpty()
                ? nestedName(model) + "_"
                : model.getPackageName() + "." + nestedName(model) + "_";
        try {
            Field field = Class.forName(generated, true, model.getClassLoader()).getField("DESCRIPTOR");
            return (ModelDescriptor<?>) field.get(null);
        } catch (ClassNotFoundException | NoSuchFieldException | ClassCastException e) {
            throw ModelErrors.notGenerated(model, generated, e);
        } catch (IllegalAccessException e) {
            throw ModelErrors.notExported(model, e);
        }
    }

    /** The simple names of a nested class and the classes around it, joined by an underscore. */
    private static String nestedName(Class<?> model) {
        String binary = model.getName();
        return binary.substring(binary.lastIndexOf('.') + 1).replace('$', '_');
    }

    /** {@return the model's class} */
    public final Class<M> model() {
        return model;
    }

    /** {@return the model's table} */
    public final TableDescriptor table() {
        return table;
    }

    /** {@return the relations to many rows, in the order in which they are declared} */
    public List<ManyAttribute<M, ?>> collections() {
        return List.of();
    }

    /** {@return the join tables that this model's relations describe} */
    public final List<TableDescriptor> joinTables() {
        return collections().stream()
                .filter(ManyAttribute::ownsJoin)
                .map(relation -> relation.join().table())
                .toList();
    }

    /**
     * {@return what an instance holds in the field of a relation: a {@code Ref}, {@code Many} or {@code Links}, or null}
     *
     * @param instance the instance
     * @param property the Java name of the field
     * @throws io.ferro.ConfigurationException if the model has no such relation
     */
    public @Nullable Object related(M instance, String property) {
        throw RelationErrors.noRelation(model, property);
    }

    /**
     * {@return an instance that was inserted, its collections bound to a session: the same instance for a class, a copy for a
     * record that has collections}
     *
     * @param instance the instance
     * @param key its key
     * @param references makes the instance's collections
     */
    public M bind(M instance, Object key, References references) {
        return instance;
    }

    /**
     * {@return the key of an instance, null when it has none yet: a null key, or zero for a key that the database generates; always null where the
     * table has no key}
     *
     * @param instance the instance
     */
    public abstract @Nullable Object key(M instance);

    /**
     * {@return the instance with this key: the same instance for a class, a copy for a record}
     *
     * @param instance the instance
     * @param key the key; null, for a class whose keys the database makes, takes it away
     */
    public abstract M withKey(M instance, @Nullable Object key);

    /**
     * {@return the key of a row} Not called where the table has no key; nor are {@link #writeKey} and {@link #withKey}.
     *
     * @param row the row
     * @param first the number of the first key column, from 1
     * @throws SQLException as the driver does
     */
    public abstract Object readKey(ColumnSource row, int first) throws SQLException;

    /**
     * Sets the parameters that hold a key.
     *
     * @param key the key
     * @param sink the statement
     * @param first the number of the first parameter, from 1
     * @throws SQLException as the driver does
     */
    public abstract void writeKey(Object key, ColumnSink sink, int first) throws SQLException;

    /**
     * {@return a new instance made from a row that was selected with every column of the table}
     *
     * @param key the key of the row, null where the table has none
     * @param row the row
     * @param first the number of the first column, from 1
     * @param references makes the instance's references
     * @throws SQLException as the driver does
     */
    public abstract M read(@Nullable Object key, ColumnSource row, int first, References references)
            throws SQLException;

    /**
     * {@return the instance with the values of a row: the same instance, changed, for a class, a new one for a record}
     *
     * @param instance the instance to change
     * @param key the key of the row, null where the table has none
     * @param row the row
     * @param first the number of the first column, from 1
     * @param references makes the instance's references
     * @throws SQLException as the driver does
     */
    public abstract M reload(M instance, @Nullable Object key, ColumnSource row, int first, References references)
            throws SQLException;

    /**
     * Sets the parameters that hold the value columns that are written, in the order of {@link TableDescriptor#written()}.
     *
     * @param instance the instance
     * @param sink the statement
     * @param first the number of the first parameter, from 1
     * @throws SQLException as the driver does
     */
    public abstract void writeValues(M instance, ColumnSink sink, int first) throws SQLException;

    /**
     * {@return how often the row of an instance had been changed when it was read or saved, null when the model does not count that
     * or the instance holds nothing}
     *
     * @param instance the instance
     */
    public @Nullable Number version(M instance) {
        return null;
    }

    /**
     * {@return the instance with this version: the same instance for a class, a copy for a record}
     *
     * @param instance the instance
     * @param version the version; null, which is zero for a primitive, for an instance that was never saved
     */
    public M withVersion(M instance, @Nullable Number version) {
        return instance;
    }

    /**
     * {@return whether a field is null whose column has a default, so that the database gives a value to it}
     *
     * @param instance the instance
     */
    public boolean awaitsDefaults(M instance) {
        return false;
    }

    /**
     * {@return the instance with the values that the database gave to it: the same instance, changed, for a class, a copy for a
     * record}
     *
     * @param instance an instance that {@linkplain #awaitsDefaults awaits} some
     * @param row the row, selected with every column that {@linkplain TableDescriptor#defaulted() has a default}
     * @param first the number of the first of them, from 1
     * @param references makes the instance's references
     * @throws SQLException as the driver does
     */
    public M withDefaults(M instance, ColumnSource row, int first, References references) throws SQLException {
        return instance;
    }

    @Override
    public final String toString() {
        return "ModelDescriptor[" + model.getName() + "]";
    }
}
