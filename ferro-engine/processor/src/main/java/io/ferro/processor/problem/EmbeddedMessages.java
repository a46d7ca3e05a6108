package io.ferro.processor.problem;

/** What can be wrong with an embedded field. */
public final class EmbeddedMessages {

    private EmbeddedMessages() {}

    public static String oneColumn(String field, String type) {
        return "FERRO-0944: " + field + " has the annotation @Embedded, but its type " + type
                + " has no fields that could be columns. Remove @Embedded, or make it a record or class of your own.";
    }

    public static String cannotBeEmbedded(String field, String type, String what) {
        return "FERRO-0945: " + field + " cannot be embedded because " + type + " is " + what
                + ". Embed a record, or a class that the package of the model can make and fill.";
    }

    public static String empty(String field, String type) {
        return "FERRO-0946: " + field + " is embedded, but " + type
                + " has no field that is a column. Give it one, or make the field transient.";
    }

    public static String severalColumns(String field, String annotation) {
        return "FERRO-0947: " + field + " is embedded and holds several columns, so @" + annotation
                + " cannot be said of it. Put it on the fields of its type, or remove it.";
    }

    public static String nested(String field) {
        return "FERRO-0948: " + field + " is embedded in something embedded, which Ferro does not read."
                + " Put its fields beside the others.";
    }

    public static String key(String field) {
        return "FERRO-0949: " + field + " is part of an embedded field and cannot be a key."
                + " Put @Id on fields of the model itself; several of them make a composite key.";
    }

    public static String version(String field) {
        return "FERRO-0951: " + field + " is part of an embedded field and cannot count the changes of a row."
                + " Put @Version on a field of the model itself.";
    }

    public static String defaulted(String field) {
        return "FERRO-0950: " + field + " is part of an embedded field and cannot have a default, because an embedded"
                + " object is written as a whole. Give the value in the constructor, or move the field into the model.";
    }
}
