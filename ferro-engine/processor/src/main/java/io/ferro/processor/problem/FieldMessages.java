package io.ferro.processor.problem;

/** What can be wrong with a field of a model. A field is named like {@code Product.price}. */
public final class FieldMessages {

    private static final String SUPPORTED =
            "boolean, short, int, long, float, double and their boxed types, String, byte[],"
                    + " BigDecimal, UUID, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, an enum, a Ref to another"
                    + " model, or an Optional of one of these";

    private FieldMessages() {}

    public static String unsupportedType(String field, String type) {
        return "FERRO-0921: " + field + " has the type " + type + ", which no column can hold. Use " + SUPPORTED
                + "; or make the field transient.";
    }

    public static String betterType(String field, String type, String better) {
        return "FERRO-0921: " + field + " has the type " + type + ", which no column can hold. Use " + better
                + ", or make the field transient.";
    }

    public static String collection(String field, String type) {
        return "FERRO-0922: " + field + " has the type " + type
                + ", but a column holds a single value and collections are"
                + " not supported. Put a Ref to this model into the other model and query for it, or make the field transient.";
    }

    public static String privateEnum(String field, String type) {
        return "FERRO-0923: " + field + " has the type " + type
                + ", which is private, so that generated code cannot use it." + " Remove \"private\" from the enum.";
    }

    public static String finalField(String field) {
        return "FERRO-0924: " + field
                + " is final, so that it cannot be set when a row is read. Remove \"final\", make the"
                + " model a record, or make the field transient.";
    }

    public static String noGetter(String field, String names) {
        return "FERRO-0925: " + field
                + " cannot be read by generated code and has no method that returns it. Add one that"
                + " the package can call (" + names + "), or make the field package-private.";
    }

    public static String noSetter(String field, String names) {
        return "FERRO-0926: " + field + " cannot be set by generated code and has no method that sets it. Add one that"
                + " the package can call (" + names + "), or make the field package-private.";
    }

    public static String nullablePrimitive(String field, String primitive, String boxed) {
        return "FERRO-0927: " + field + " is @Nullable, but its type " + primitive + " is never null. Use " + boxed
                + ", or remove @Nullable.";
    }

    public static String keyCannotBe(String field, String what) {
        return "FERRO-0928: " + field + " cannot be a primary key because it is " + what + ". Use a number without"
                + " fraction, a String, a UUID, an enum, an Instant, a local date or a local time.";
    }

    public static String notAColumn(String field, String annotation, String modifier) {
        return "FERRO-0929: " + field + " is " + modifier + " and so no column, but has the annotation @" + annotation
                + ". Remove one or the other.";
    }

    public static String foreignKeyWithoutRef(String field, String type) {
        return "FERRO-0930: " + field + " has the annotation @ForeignKey, but its type is " + type
                + ". Make it a Ref to the other model, or remove @ForeignKey.";
    }

    public static String setNull(String field) {
        return "FERRO-0931: " + field
                + " cannot become null when the row it refers to is deleted, because it is NOT NULL."
                + " Make it @Nullable, or choose another onDelete.";
    }

    public static String noTarget(String field) {
        return "FERRO-0932: " + field
                + " does not say which model it refers to. Write the model in the angle brackets, for"
                + " example Ref<Vendor>.";
    }

    public static String targetIsNoModel(String field, String target) {
        return "FERRO-0933: " + field + " refers to " + target + ", which is no model. Annotate " + target
                + " with io.ferro.model.Model.";
    }

    public static String targetKey(String field, String target, String what) {
        return "FERRO-0934: " + field + " cannot refer to " + target + " because " + target + " has " + what
                + ". A Ref needs a model with one @Id field that a column can hold.";
    }
}
