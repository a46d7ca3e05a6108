package io.ferro.processor.problem;

/** What does not go together with being read-only. */
public final class ReadOnlyMessages {

    private ReadOnlyMessages() {}

    public static String neverCreated(String where, String what) {
        return "FERRO-0935: " + what + " on " + where
                + " has no effect, because its model is read-only: Ferro neither creates the table nor writes to it."
                + " Remove it, or take readOnly = true from @Model.";
    }

    public static String key(String field) {
        return "FERRO-0936: " + field
                + " is the primary key, which is written when a row is created unless the database"
                + " generates it. Remove readOnly = true.";
    }

    public static String noForeignKey(String field, String target) {
        return "FERRO-0937: " + field + " refers to " + target
                + ", which is read-only, so there is no foreign key and nothing happens to this row when that one is"
                + " deleted. Remove onDelete.";
    }
}
