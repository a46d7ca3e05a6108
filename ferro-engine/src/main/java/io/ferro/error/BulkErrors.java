package io.ferro.error;

import io.ferro.ConfigurationException;

/** Errors about writing many rows: FERRO-0450 to FERRO-0454. */
public final class BulkErrors {

    private BulkErrors() {}

    public static ConfigurationException noInstance(long number) {
        return new ConfigurationException(
                "FERRO-0450: Instance " + number
                        + " of those that are to be inserted is null. None was inserted. Leave it out.",
                null);
    }

    public static ConfigurationException anotherModel(long number, Class<?> model, Class<?> first) {
        return new ConfigurationException(
                "FERRO-0451: Instance " + number + " of those that are to be inserted is a " + model.getSimpleName()
                        + ", and those before it are of " + first.getSimpleName()
                        + ". None was inserted. Insert the instances of each model by a call of its own.",
                null);
    }
}
