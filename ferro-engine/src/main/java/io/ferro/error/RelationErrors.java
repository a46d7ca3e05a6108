package io.ferro.error;

import io.ferro.ConfigurationException;
import io.ferro.query.ManyAttribute;
import io.ferro.spi.ColumnDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Errors about relations to many rows: FERRO-0330 to FERRO-0339. */
public final class RelationErrors {

    private RelationErrors() {}

    public static ConfigurationException unsaved(String type) {
        return new ConfigurationException(
                "FERRO-0330: This " + type
                        + " belongs to an instance that was neither created nor read through a session."
                        + " Create or save the instance first, and use the collection of the instance that comes back.",
                null);
    }

    public static ConfigurationException otherSide(
            Class<?> owner, String property, Class<?> target, @Nullable String via, String type) {
        String model = owner.getSimpleName();
        return new ConfigurationException(
                "FERRO-0331: " + model + "." + property + " is the other side of " + target.getSimpleName() + "." + via
                        + ", which is no " + type + "<" + model
                        + ">. Name the field in @BackRef, and compile the jars of"
                        + " both models again.",
                null);
    }

    public static ConfigurationException noRelation(Class<?> model, String property) {
        return new ConfigurationException(
                "FERRO-0332: " + model.getSimpleName() + " has no relation \"" + property
                        + "\". Compile the model again, and with it what uses its generated class.",
                null);
    }

    public static ConfigurationException sameTable(ManyAttribute<?, ?> relation, String other, String table) {
        return new ConfigurationException(
                "FERRO-0333: " + relation.owner().getSimpleName() + "." + relation.property() + " has the join table \""
                        + table + "\", which belongs to " + other
                        + " already. Give it another with @ManyToMany(table = ...); where both fields are the two sides of one"
                        + " relation, put @BackRef on one of them instead.",
                null);
    }

    public static ConfigurationException otherKey(
            Class<?> model, ColumnDescriptor<?> column, Class<?> target, List<ColumnDescriptor<?>> keys) {
        String key = keys.stream()
                .map(each -> each.type().javaType().getSimpleName())
                .collect(Collectors.joining(" and a "));
        return new ConfigurationException(
                "FERRO-0334: " + model.getSimpleName() + " refers to " + target.getSimpleName() + " with the column \""
                        + column.name() + "\", which holds a "
                        + column.type().javaType().getSimpleName() + ", and the key of " + target.getSimpleName()
                        + " is a "
                        + key + ". Compile the jar of " + model.getSimpleName() + " again.",
                null);
    }
}
