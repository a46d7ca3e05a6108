package io.ferro.processor.problem;

/** What can be wrong with the field that counts the changes of a row. A field is named like {@code Product.version}. */
public final class VersionMessages {

    private static final String TYPES = "Use long, int or short.";

    private VersionMessages() {}

    public static String wrongType(String field, String type) {
        return "FERRO-0990: " + field + " has the annotation @Version and the type " + type
                + ", which cannot count changes. " + TYPES;
    }

    public static String time(String field, String type) {
        return "FERRO-0990: " + field + " has the annotation @Version and the type " + type
                + ". Two changes can bear the"
                + " same time, as when the column keeps fewer digits or a clock is set back, and one of them would be lost"
                + " unnoticed. " + TYPES;
    }

    public static String key(String field) {
        return "FERRO-0991: " + field + " has both @Version and @Id, but a key never changes and a version always does."
                + " Remove one of the two, or use two fields.";
    }

    public static String optional(String field) {
        return "FERRO-0992: " + field
                + " has the annotation @Version and is an Optional, but every row has a version. Use"
                + " long, or Long for an instance that has none before it is saved.";
    }

    public static String second(String field, String first) {
        return "FERRO-0993: " + field + " has the annotation @Version, and so has " + first
                + ". A model has one version: remove one of the two.";
    }

    public static String option(String field, String option, String reason) {
        return "FERRO-0994: " + field + " has the annotation @Version and the option \"" + option
                + "\" of @Column, but " + reason + ". Remove the option.";
    }

    public static String otherVersion(String field, String annotation) {
        return "FERRO-0995: " + field + " has the annotation " + annotation
                + ", which Ferro does not know. Import io.ferro.model.Version instead.";
    }
}
