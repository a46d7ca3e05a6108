package io.ferro.error;

import io.ferro.CheckViolation;
import io.ferro.DatabaseException;
import io.ferro.ForeignKeyViolation;
import io.ferro.NotNullViolation;
import io.ferro.SerializationFailure;
import io.ferro.UniqueViolation;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Errors that the database reports: FERRO-05nn. What it says may quote values, so only its code enters the message. */
public final class DatabaseErrors {

    /** The kinds of error that mean the same on every database. */
    public enum Kind {
        UNIQUE,
        FOREIGN_KEY,
        NOT_NULL,
        CHECK,
        SERIALIZATION,
        OTHER
    }

    private DatabaseErrors() {}

    public static DatabaseException of(
            Kind kind, String connection, String detail, @Nullable String sql, SQLException cause) {
        String where = " on \"" + connection + "\" (" + detail + "). ";
        String statement = sql == null ? "" : " The statement was: " + sql;
        return switch (kind) {
            case UNIQUE ->
                new UniqueViolation(
                        "FERRO-0501: A row with these values exists already" + where
                                + "Change the values, or update the row that is there." + statement,
                        sql,
                        cause);
            case FOREIGN_KEY ->
                new ForeignKeyViolation(
                        "FERRO-0502: A row refers to one that is not there, or is still referred to" + where
                                + "Create the row referred to first, or delete the referring rows first." + statement,
                        sql,
                        cause);
            case NOT_NULL ->
                new NotNullViolation(
                        "FERRO-0503: A column that does not take NULL was given none" + where
                                + "Set the field, or make it @Nullable." + statement,
                        sql,
                        cause);
            case CHECK ->
                new CheckViolation(
                        "FERRO-0504: A check constraint does not hold" + where + "Change the values." + statement,
                        sql,
                        cause);
            case SERIALIZATION ->
                new SerializationFailure(
                        "FERRO-0505: The transaction collided with another one" + where + "Run it again." + statement,
                        sql,
                        cause);
            case OTHER ->
                new DatabaseException(
                        "FERRO-0500: The database refused a statement" + where + "The cause holds what the driver said."
                                + statement,
                        sql,
                        cause);
        };
    }
}
