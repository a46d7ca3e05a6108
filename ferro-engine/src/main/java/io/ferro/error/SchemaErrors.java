package io.ferro.error;

import io.ferro.SchemaException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Errors about the schema: FERRO-10nn. The texts without an exception are obstacles, of which one error lists all. */
public final class SchemaErrors {

    private SchemaErrors() {}

    public static SchemaException impossible(String connection, List<String> obstacles) {
        return new SchemaException(
                "FERRO-1001: The schema of connection \"" + connection + "\" cannot become what the models ask for, and"
                        + " nothing was changed:\n"
                        + obstacles.stream().map(each -> "  " + each).collect(Collectors.joining("\n")),
                null);
    }

    public static SchemaException inTransaction(String connection) {
        return new SchemaException(
                "FERRO-1002: The schema of connection \"" + connection
                        + "\" cannot be changed while this thread has a transaction open on it. End the transaction first;"
                        + " plan() works inside one.",
                null);
    }

    public static String notNullWithoutDefault(Object table, String column) {
        return "FERRO-1003: Column " + column + " cannot be added to table " + table
                + ", which has rows: it takes no NULL and has no default. Give it a default, make it nullable, or add it"
                + " as nullable, fill it, and make it NOT NULL then.";
    }

    public static String nullsInTheWay(Object table, String column, long rows) {
        return "FERRO-1004: Column " + column + " of table " + table + " cannot become NOT NULL: "
                + rows(rows, "has", "have") + " NULL there. Fill them first.";
    }

    public static String duplicates(Object table, Collection<String> columns, long values) {
        return "FERRO-1005: The values of " + list(columns) + " in table " + table + " cannot become unique: " + values
                + (values == 1 ? " value is" : " values are") + " there more than once. Remove the duplicates first.";
    }

    public static String orphans(Object table, Collection<String> columns, Object target, long rows) {
        return "FERRO-1006: " + list(columns) + " of table " + table + " cannot refer to table " + target + ": "
                + rows(rows, "refers", "refer") + " to nothing there. Correct or delete them first.";
    }

    public static String checkFails(Object table, String check, long rows) {
        return "FERRO-1007: Check " + check + " cannot be put on table " + table + ": " + rows(rows, "does", "do")
                + " not satisfy it. Correct them first.";
    }

    public static String lossy(Object table, String column, String from, String to, long rows) {
        return "FERRO-1008: Column " + column + " of table " + table + " cannot become " + to + ": the value of "
                + rows(rows, "", "").strip() + " of type " + from + " would not be kept as it is. Correct "
                + (rows == 1 ? "it" : "them") + " first.";
    }

    public static String notConvertible(Object table, String column, String from, String to, String detail) {
        return "FERRO-1009: Column " + column + " of table " + table + " cannot become " + to
                + ": the database does not convert its " + from + " values (" + detail
                + "). Add a new column and fill it by hand.";
    }

    public static String keyChange(Object table, String from, String to) {
        return "FERRO-1010: The primary key of table " + table + " is " + from + " and should be " + to
                + ". Ferro never changes a primary key: change it by hand, or change the model.";
    }

    public static String notATable(Object table, Object kind) {
        return "FERRO-1011: " + table + " is a " + kind
                + ", and a model asks for changes to it, or for a foreign key to it. Give that model"
                + " another table, or make it read-only.";
    }

    public static String dependents(Object table, String column, String what, String dependents) {
        return "FERRO-1012: Column " + column + " of table " + table + " cannot be " + what + ": " + dependents
                + " depends on it. Drop that by hand first.";
    }

    public static String keyColumn(Object table, String column) {
        return "FERRO-1013: Column " + column + " of table " + table
                + " is in no model and part of the primary key. Ferro never drops it: do it by hand, or add it to the model.";
    }

    public static String nameTooLong(String kind, String name) {
        return "FERRO-1014: The name of " + kind + " " + name
                + " has more than 63 bytes, and PostgreSQL would cut it off. Give it a shorter one.";
    }

    public static SchemaException notUnderstood(Object table, String detail, @Nullable Throwable cause) {
        return new SchemaException(
                "FERRO-1015: The database does not understand a type, a default or a check of table " + table + " ("
                        + detail + "). Correct it in the model.",
                cause);
    }

    public static String uniqueInUse(Object table, String unique, String users) {
        return "FERRO-1016: Unique constraint " + unique + " of table " + table
                + " is in no model and cannot be dropped: " + users + " depends on it. Drop that by hand first.";
    }

    public static SchemaException brokenReferences(List<String> violations) {
        return new SchemaException(
                "FERRO-1030: After the migration there would be rows that refer to nothing, and nothing was changed: "
                        + String.join(", ", violations)
                        + ". A table that no model knows may refer to a column whose type would change.",
                null);
    }

    private static String rows(long rows, String one, String many) {
        return rows + (rows == 1 ? " row " + one : " rows " + many);
    }

    private static String list(Collection<String> columns) {
        return String.join(", ", columns);
    }
}
