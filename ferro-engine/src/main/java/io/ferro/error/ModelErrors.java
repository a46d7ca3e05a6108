package io.ferro.error;

import io.ferro.ConfigurationException;
import io.ferro.ModelNotFoundException;
import io.ferro.OptimisticLockException;
import org.jspecify.annotations.Nullable;

/** Errors about models and their instances: FERRO-03nn. */
public final class ModelErrors {

    private ModelErrors() {}

    public static ConfigurationException notGenerated(Class<?> model, String generated, Throwable cause) {
        return new ConfigurationException(
                "FERRO-0301: " + model.getName() + " cannot be used as a model: the class " + generated
                        + " was not found. Annotate it with io.ferro.model.Model and compile it with the annotation"
                        + " processor ferro-processor.",
                cause);
    }

    public static ConfigurationException notExported(Class<?> model, Throwable cause) {
        return new ConfigurationException(
                "FERRO-0302: The package " + model.getPackageName()
                        + " is not visible to Ferro. Write \"exports " + model.getPackageName()
                        + " to io.ferro;\" in the module-info of its module.",
                cause);
    }

    public static ConfigurationException unsavedTarget(Class<?> target) {
        return new ConfigurationException(
                "FERRO-0303: A reference points to a " + target.getSimpleName()
                        + " that has no key yet. Save that one first.",
                null);
    }

    public static ConfigurationException notBound(Class<?> target) {
        return new ConfigurationException(
                "FERRO-0304: A reference to " + target.getSimpleName()
                        + " was made from a key and has no session to load from. Load the row with session.get, or read"
                        + " the owner through a session.",
                null);
    }

    public static ModelNotFoundException notFound(Class<?> model, Object key) {
        return new ModelNotFoundException(
                "FERRO-0305: There is no " + model.getSimpleName() + " with the key " + key
                        + ". Ask with find where it may be missing.",
                null);
    }

    public static ConfigurationException noKey(Class<?> model, String operation) {
        return new ConfigurationException(
                "FERRO-0306: " + operation + " needs the key of the " + model.getSimpleName()
                        + ", and it has none. Create it first, or assign the key.",
                null);
    }

    public static ConfigurationException wrongKey(Class<?> model, Object key, @Nullable Throwable cause) {
        return new ConfigurationException(
                "FERRO-0307: The key of " + model.getSimpleName() + " cannot be a "
                        + key.getClass().getName() + ". Use the type of its @Id field.",
                cause);
    }

    public static ConfigurationException unreadableIndex(String location, Throwable cause) {
        return new ConfigurationException(
                "FERRO-0308: The index of models at " + location
                        + " cannot be read. Compile its jar or folder again with ferro-processor.",
                cause);
    }

    public static ConfigurationException unknownModel(Class<?> model, Class<?> target) {
        return new ConfigurationException(
                "FERRO-0309: " + model.getSimpleName() + " refers to " + target.getName()
                        + ", which is not one of the models of this Engines. Add it to Engines.create(...).",
                null);
    }

    public static ConfigurationException missingModel(String model, Throwable cause) {
        return new ConfigurationException(
                "FERRO-0310: The model " + model
                        + " stands in the index META-INF/ferro/models, and there is no such class. Compile the application"
                        + " again from a clean state.",
                cause);
    }

    public static ConfigurationException readOnly(Class<?> model, String operation) {
        return new ConfigurationException(
                "FERRO-0360: " + operation + " cannot write a " + model.getSimpleName()
                        + ": its model is read-only. Write to the table behind it, or take readOnly = true from its @Model.",
                null);
    }

    public static ConfigurationException noIdentity(Class<?> model, String operation) {
        return new ConfigurationException(
                "FERRO-0361: " + operation + " needs a key, and " + model.getSimpleName()
                        + " has none. Ask for it with a query, or put @Id on the fields that tell its rows apart.",
                null);
    }

    public static ConfigurationException noSchemas(String schema, String table, String file) {
        return new ConfigurationException(
                "FERRO-0362: The table \"" + table + "\" is in the schema \"" + schema + "\", and " + file
                        + " is a SQLite database, which has none. Use this model on PostgreSQL, or take schema = \""
                        + schema
                        + "\" from its @Model.",
                null);
    }

    public static ConfigurationException sameTable(Class<?> first, Class<?> second, String table) {
        return new ConfigurationException(
                "FERRO-0311: " + first.getName() + " and " + second.getName() + " have the same table, \"" + table
                        + "\". Give one of them another with @Model(table = ...), or list the models you mean in"
                        + " Engines.create(...).",
                null);
    }

    public static OptimisticLockException changed(Class<?> model, Object key, String operation) {
        return new OptimisticLockException(
                "FERRO-0350: " + operation + " changed nothing: the " + model.getSimpleName() + " with the key " + key
                        + " was changed since this instance was read. Read it again with refresh, or with get in a new"
                        + " session, make the change once more and save that.",
                null);
    }

    public static OptimisticLockException neverRead(Class<?> model, Object key, String operation) {
        return new OptimisticLockException(
                "FERRO-0351: " + operation + " changed nothing: there is a " + model.getSimpleName() + " with the key "
                        + key
                        + " already, and this instance, which has no version, was not read from it. Read it with get"
                        + " and change that.",
                null);
    }
}
