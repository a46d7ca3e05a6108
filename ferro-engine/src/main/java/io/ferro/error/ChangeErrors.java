package io.ferro.error;

import io.ferro.ConfigurationException;

/** Errors about updates of many rows: FERRO-0465 to FERRO-0474. */
public final class ChangeErrors {

    private ChangeErrors() {}

    public static ConfigurationException nullValue(String property) {
        return configuration("0465", "\"" + property + "\" was to be set to null. Use setNull() for that.");
    }

    public static ConfigurationException notNullable(String property) {
        return configuration(
                "0466",
                "setNull() was called on \"" + property
                        + "\", whose column does not take NULL. Set a value, or make the field @Nullable.");
    }

    public static ConfigurationException readOnlyColumn(String property) {
        return configuration(
                "0467",
                "An update was to set \"" + property
                        + "\", which is read-only: the database gives its values. Leave it out, or take readOnly = true from"
                        + " its @Column.");
    }

    public static ConfigurationException keyColumn(Class<?> model, String property) {
        return configuration(
                "0468",
                "An update was to set \"" + property + "\", which belongs to the key of " + model.getSimpleName()
                        + ". A key does not change: create rows with the other key and delete these.");
    }

    public static ConfigurationException versionColumn(Class<?> model, String property) {
        return configuration(
                "0469",
                "An update was to set \"" + property + "\", which counts the changes of a " + model.getSimpleName()
                        + ". Leave it out: every update raises it.");
    }

    public static ConfigurationException setTwice(Class<?> model, String property) {
        return configuration(
                "0470",
                "One update of " + model.getSimpleName() + " was to set \"" + property
                        + "\" twice. Say once what it becomes, or run two updates.");
    }

    public static ConfigurationException nothingToSet(Class<?> model) {
        return configuration(
                "0471",
                "An update of " + model.getSimpleName()
                        + " was to set nothing. Give it at least one assignment, such as"
                        + " those that set(...) of its attributes makes.");
    }

    public static ConfigurationException numberOutOfRange(String property, Class<?> type) {
        return configuration(
                "0472",
                "\"" + property + "\" was given a number that no " + type.getSimpleName()
                        + " can be. Give one that fits its type.");
    }

    public static ConfigurationException storedOtherwise(String property, String other) {
        return configuration(
                "0473",
                "\"" + property + "\" was to be set to \"" + other
                        + "\", and the database keeps the two in different ways. Give both fields the same @Enumerated or"
                        + " @Column.");
    }

    private static ConfigurationException configuration(String id, String text) {
        return new ConfigurationException("FERRO-" + id + ": " + text, null);
    }
}
