package io.ferro.processor.problem;

/** What can be wrong with what {@code @Column} says of a field. */
public final class ColumnMessages {

    private ColumnMessages() {}

    public static String typeCannotHold(String field, String type, String held, String javaType, String suited) {
        return "FERRO-0940: The column of " + field + " cannot be a \"" + type + "\", because " + held + " is "
                + javaType + ". Use " + suited + ", or leave the type to Ferro.";
    }

    public static String nullPrimitive(String field, String primitive, String boxed) {
        return "FERRO-0941: The column of " + field + " cannot take NULL, because " + primitive + " is never null. Use "
                + boxed + " instead.";
    }

    public static String nullableKey(String field) {
        return "FERRO-0942: " + field + " is part of the primary key and never NULL. Remove \"nullable\".";
    }

    public static String keyDefault(String field) {
        return "FERRO-0943: " + field + " is part of the primary key, which has no default. Remove \"defaultValue\""
                + "; an integer or UUID key that is null gets a new value anyway.";
    }
}
