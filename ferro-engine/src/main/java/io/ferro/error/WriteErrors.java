package io.ferro.error;

import io.ferro.ConfigurationException;
import io.ferro.ModelNotFoundException;
import io.ferro.SessionMismatchException;
import io.ferro.spi.ColumnDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/** Errors about writing single rows: FERRO-0455 to FERRO-0464. */
public final class WriteErrors {

    private WriteErrors() {}

    public static ConfigurationException noTarget() {
        return new ConfigurationException(
                "FERRO-0455: No attribute was given that tells rows apart. Give those of the primary key, of one @Unique, or"
                        + " one with @Column(unique = true).",
                null);
    }

    public static ConfigurationException nothingToUpdate() {
        return new ConfigurationException(
                "FERRO-0456: update() was given no attribute. Name those to update, take updateAll(), or ignore() to leave the"
                        + " row as it is.",
                null);
    }

    public static ConfigurationException notUnique(
            Class<?> model, List<ColumnDescriptor<?>> target, List<List<ColumnDescriptor<?>>> unique) {
        return new ConfigurationException(
                "FERRO-0457: " + properties(target) + " may be the same in several rows of " + model.getSimpleName()
                        + ". Give the attributes of one of its unique keys, which are "
                        + unique.stream().map(WriteErrors::properties).collect(Collectors.joining(", "))
                        + ", or declare another with @Unique or @Column(unique = true).",
                null);
    }

    public static ConfigurationException targetNotWritten(Class<?> model, ColumnDescriptor<?> column) {
        return new ConfigurationException(
                "FERRO-0458: " + model.getSimpleName() + "." + column.property()
                        + " is read and never written, so an instance cannot say which row is meant by it. Give the attributes"
                        + " of another unique key.",
                null);
    }

    public static ConfigurationException notUpdatable(Class<?> model, ColumnDescriptor<?> column, String reason) {
        return new ConfigurationException(
                "FERRO-0459: update() cannot set " + model.getSimpleName() + "." + column.property() + ": " + reason
                        + ". Leave it away.",
                null);
    }

    public static ModelNotFoundException unseen(Class<?> model, List<ColumnDescriptor<?>> target, String connection) {
        return new ModelNotFoundException(
                "FERRO-0460: On \"" + connection + "\" no " + model.getSimpleName()
                        + " was inserted, because there is one with the same " + properties(target)
                        + ", and none is found by these values. Give values as the columns keep them, which round, cut and pad"
                        + " by their type, and look for triggers and row policies of the table.",
                null);
    }

    public static SessionMismatchException ofAnotherConnection(
            Class<?> model, String operation, String connection, String owner) {
        return new SessionMismatchException(
                "FERRO-0461: " + operation + " on \"" + connection + "\" was given an instance of "
                        + model.getSimpleName()
                        + " that belongs to \"" + owner + "\". Use a session on \"" + owner
                        + "\"; to copy its row, evict it there first, or copy with bulkCreate.",
                null);
    }

    private static String properties(List<ColumnDescriptor<?>> columns) {
        return columns.stream().map(ColumnDescriptor::property).collect(Collectors.joining(", ", "(", ")"));
    }
}
