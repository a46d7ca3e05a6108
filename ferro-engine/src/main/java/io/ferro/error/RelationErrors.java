package io.ferro.error;

import io.ferro.ConfigurationException;
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
}
