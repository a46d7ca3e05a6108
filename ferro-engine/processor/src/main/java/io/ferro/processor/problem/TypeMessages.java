package io.ferro.processor.problem;

/** What can be wrong with a field that is kept as JSON, or with an enum. A field is named like {@code Product.price}. */
public final class TypeMessages {

    private TypeMessages() {}

    public static String record(String field, String type) {
        return "FERRO-0980: " + field + " has the type " + type + ", which has several values where a column holds one."
                + " Annotate the field with @Json to keep it as JSON in one column, or with @Embedded to have a column for each"
                + " of its components; or make the field transient.";
    }

    public static String needlessJson(String field, String type) {
        return "FERRO-0981: " + field + " has the annotation @Json, but a column holds a " + type
                + " by itself. Remove @Json.";
    }

    public static String noEnum(String field, String type) {
        return "FERRO-0982: " + field + " has the annotation @Enumerated, but " + type
                + " is no enum. Remove @Enumerated.";
    }

    public static String nativeKey(String field) {
        return "FERRO-0983: " + field
                + " is part of the primary key, whose enum is kept as text so that other tables can"
                + " refer to it. Use @Enumerated(CHECKED), or remove @Id.";
    }

    public static String typeName(String field) {
        return "FERRO-0984: " + field + " names an enum type of the database, but is not kept as one."
                + " Use @Enumerated(value = NATIVE, type = ...), or remove the type.";
    }

    public static String hiddenJson(String field, String type) {
        return "FERRO-0985: " + field + " has the type " + type
                + ", which is private, so that generated code cannot name it. Remove \"private\" from it.";
    }
}
